using System.Globalization;
using System.Security.Cryptography;

namespace Lambent.Emulator;

/// <summary>One request with the data that the gateway adds: IDs, time, trace and route.</summary>
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

    /// <summary>The extended request ID of API Gateway; empty for other gateways.</summary>
    public string ExtendedRequestId { get; init; } = "";

    public string TraceId { get; }

    /// <summary>The route of the request. Gateways without routes use <see cref="GatewayRoute.Everything"/>.</summary>
    public GatewayRoute Route { get; init; } = GatewayRoute.Everything;

    public string DomainName { get; init; } = "";

    /// <summary>Why the gateway does not invoke the function; null when it does.</summary>
    public (GatewayFailure Failure, string Reason)? Refusal { get; init; }

    public string SourceIp => Settings.SourceIp ?? Request.RemoteAddress;

    /// <summary>The time in the format of web server logs: <c>09/Oct/2025:08:53:24 +0000</c>.</summary>
    public string LogTime => Time.ToUniversalTime().ToString("dd/MMM/yyyy:HH:mm:ss +0000", CultureInfo.InvariantCulture);

    /// <summary>Creates an ID in the short format: <c>ATfSmjLgPHcESJw=</c>.</summary>
    public static string NewShortId() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(11)).Replace('+', '-').Replace('/', '_');

    public string Arn(string service, string resource) => $"arn:aws:{service}:{Settings.Region}:{Settings.AccountId}:{resource}";

    private static string NewRoot(DateTimeOffset time) => string.Create(
        CultureInfo.InvariantCulture, $"Root=1-{time.ToUnixTimeSeconds():x8}-{RandomNumberGenerator.GetHexString(24, lowercase: true)}");
}
