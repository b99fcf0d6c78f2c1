using System.Globalization;
using System.Security.Cryptography;

namespace Lambent.Http;

/// <summary>One request at a gateway, with what the gateway adds to it: ids, the time, what its route made of the path.</summary>
internal sealed class GatewayCall
{
    private const string DefaultRoute = "$default";

    public GatewayCall(HttpRules rules, LambdaHttpEventOptions options, GatewayRequest request)
    {
        Rules = rules;
        Options = options;
        Request = request;
        Time = options.Time ?? TimeProvider.System.GetUtcNow();
        ExtendedRequestId = Convert.ToBase64String(RandomNumberGenerator.GetBytes(11)).Replace('+', '-').Replace('/', '_');
        var longId = options.RequestId ?? Guid.NewGuid().ToString();
        RequestId = options.RequestId ?? (rules.Gateway.Added.HasFlag(AddedHeaders.ApigwRequestId) ? ExtendedRequestId : longId);
        if (rules.Gateway.Added.HasFlag(AddedHeaders.ApigwRequestId))
            ExtendedRequestId = RequestId; // HTTP APIs have one id
        TraceId = request.Value("X-Amzn-Trace-Id") ?? options.TraceId ?? NewRoot(Time);
        HasStage = rules.Gateway.HasStage && options.Stage is { Length: > 0 } and not DefaultRoute;
        Stage = options.Stage is { Length: > 0 } stage ? stage : rules.Gateway.DefaultStage;
        Path = WithoutStage(request.Path);

        var route = options.Route;
        if (route is null || !rules.Gateway.HasStage)
        {
            // As the console sets up an API for all paths: a resource for the root, and one for the rest.
            var all = rules.Gateway.DefaultStage == DefaultRoute ? DefaultRoute : Path == "/" ? "/" : "/{proxy+}";
            RouteKey = Resource = all;
            PathParameters = all == "/{proxy+}" ? RouteTemplate.Match(all, Path) : [];
            return;
        }

        var space = route.IndexOf(' ', StringComparison.Ordinal);
        RouteKey = space < 0 && route != DefaultRoute ? $"{request.Method} {route}" : route;
        Resource = route[(space + 1)..];
        PathParameters = route == DefaultRoute ? [] : RouteTemplate.Match(Resource, Path);
        if (PathParameters is null)
            Path = null;
    }

    public HttpRules Rules { get; }

    public LambdaHttpEventOptions Options { get; }

    public GatewayRequest Request { get; }

    public DateTimeOffset Time { get; }

    public string RequestId { get; }

    public string ExtendedRequestId { get; }

    public string TraceId { get; }

    public string Stage { get; }

    /// <summary>Whether paths name the stage.</summary>
    public bool HasStage { get; }

    public string RouteKey { get; }

    public string Resource { get; }

    /// <summary>The path without the stage, encoded; null when the route does not take it.</summary>
    public string? Path { get; }

    /// <summary>What the route found in the path, encoded.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? PathParameters { get; }

    /// <summary>The path that begins with the stage when paths do, encoded.</summary>
    public string StagedPath => HasStage ? $"/{Stage}{Path}" : Path!;

    public string SourceIp => Options.SourceIp ?? Request.RemoteAddress;

    public string DomainName => Rules.Source == LambdaHttpSource.FunctionUrl
        ? $"{Options.ApiId}.lambda-url.{Options.Region}.on.aws"
        : $"{Options.ApiId}.execute-api.{Options.Region}.amazonaws.com";

    /// <summary>As in web server logs: <c>09/Oct/2025:08:53:24 +0000</c>.</summary>
    public static string LogTime(DateTimeOffset time) => time.ToUniversalTime().ToString("dd/MMM/yyyy:HH:mm:ss +0000", CultureInfo.InvariantCulture);

    private static string NewRoot(DateTimeOffset time) => string.Create(
        CultureInfo.InvariantCulture, $"Root=1-{time.ToUnixTimeSeconds():x8}-{RandomNumberGenerator.GetHexString(24, lowercase: true)}");

    private string WithoutStage(string path)
    {
        var prefix = "/" + Stage;
        if (!HasStage || !path.StartsWith(prefix, StringComparison.Ordinal))
            return path;
        return path.Length == prefix.Length ? "/" : path[prefix.Length] == '/' ? path[prefix.Length..] : path;
    }
}
