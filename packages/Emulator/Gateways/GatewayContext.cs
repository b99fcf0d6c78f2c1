using System.Globalization;
using System.Security.Cryptography;

namespace Lambent.Emulator;

/// <summary>One request at a gateway, with what the gateway adds to it.</summary>
internal sealed class GatewayContext
{
    public GatewayContext(GatewayRequest request, LambdaGatewaySettings settings)
    {
        Request = request;
        Settings = settings;
        Time = settings.Time ?? TimeProvider.System.GetUtcNow();
        RequestId = settings.RequestId ?? Guid.NewGuid().ToString();
        TraceId = request.Value("X-Amzn-Trace-Id") ?? settings.TraceId ?? NewRoot(Time);
    }

    public GatewayRequest Request { get; }

    public LambdaGatewaySettings Settings { get; }

    public DateTimeOffset Time { get; }

    public string RequestId { get; init; }

    /// <summary>The id that API Gateway gives besides.</summary>
    public string ExtendedRequestId { get; init; } = "";

    public string TraceId { get; }

    /// <summary>Where the request goes; of gateways without routes, one that takes everything.</summary>
    public GatewayRoute Route { get; init; } = GatewayRoute.Everything;

    public string DomainName { get; init; } = "";

    /// <summary>Why the gateway answers by itself; null when the function is asked.</summary>
    public (GatewayFailure Failure, string Reason)? Refusal { get; init; }

    public string SourceIp => Settings.SourceIp ?? Request.RemoteAddress;

    /// <summary>As in web server logs: <c>09/Oct/2025:08:53:24 +0000</c>.</summary>
    public string LogTime => Time.ToUniversalTime().ToString("dd/MMM/yyyy:HH:mm:ss +0000", CultureInfo.InvariantCulture);

    /// <summary>A new id in the short form: <c>ATfSmjLgPHcESJw=</c>.</summary>
    public static string NewShortId() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(11)).Replace('+', '-').Replace('/', '_');

    public string Arn(string service, string resource) => $"arn:aws:{service}:{Settings.Region}:{Settings.AccountId}:{resource}";

    private static string NewRoot(DateTimeOffset time) => string.Create(
        CultureInfo.InvariantCulture, $"Root=1-{time.ToUnixTimeSeconds():x8}-{RandomNumberGenerator.GetHexString(24, lowercase: true)}");
}
