namespace Lambent.Emulator;

/// <summary>
/// The routes of a gateway with several functions. Among the routes that take a request, the most specific wins, as in
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html#http-api-develop-routes.evaluation: a full match, then a path
/// variable, then a greedy one, then <c>$default</c>; a route with the method before one with any.
/// </summary>
internal sealed class RouteTable(IReadOnlyList<LambdaGatewayRoute> routes)
{
    private readonly LambdaGatewayRoute[] _routes = [.. routes.OrderByDescending(static route => Rank(route.Route), Comparer<(int, int, bool)>.Default)];

    /// <summary>The route of a request; null when none takes it.</summary>
    public LambdaGatewayRoute? Find(GatewayRequest request, LambdaGatewaySettings settings) => Array.Find(_routes, route => Takes(route.Route, request, settings));

    private static bool Takes(string route, GatewayRequest request, LambdaGatewaySettings settings)
    {
        var (method, _) = Split(route);
        if (method is not null && method != "ANY" && !method.Equals(request.Method, StringComparison.Ordinal))
            return false;
        return GatewayRoute.Find(settings with { Route = route }, request.Method, request.Path, GatewayRoute.Default, GatewayRoute.Default).Parameters is not null;
    }

    /// <summary>How specific a route is: its kind, the number of its fixed segments, and whether it has a method.</summary>
    private static (int Kind, int FixedSegments, bool HasMethod) Rank(string route)
    {
        var (method, path) = Split(route);
        var segments = path.Trim('/').Split('/');
        var kind = path == GatewayRoute.Default ? 0
            : segments[^1].EndsWith("+}", StringComparison.Ordinal) ? 1
            : segments.Any(static segment => segment is ['{', .., '}']) ? 2
            : 3;
        return (kind, segments.Count(static segment => segment is not ['{', .., '}']), method is not (null or "ANY"));
    }

    private static (string? Method, string Path) Split(string route)
    {
        var space = route.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (null, route) : (route[..space], route[(space + 1)..]);
    }
}
