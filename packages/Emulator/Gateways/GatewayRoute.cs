namespace Lambent.Emulator;

/// <summary>The stage and the route of an API that match a request.</summary>
/// <param name="Stage">The stage's name.</param>
/// <param name="IsStageInPath">Whether paths begin with the stage.</param>
/// <param name="Key">The route's name: <c>GET /orders/{id}</c>, <c>$default</c>.</param>
/// <param name="Resource">The route's template: <c>/orders/{id}</c>.</param>
/// <param name="Path">The path without the stage, encoded.</param>
/// <param name="Parameters">The path parameters, encoded; null when the route does not match the path.</param>
internal sealed record GatewayRoute(
    string Stage, bool IsStageInPath, string Key, string Resource, string Path, IReadOnlyList<KeyValuePair<string, string>>? Parameters)
{
    public const string Default = "$default";

    /// <summary>The route of a gateway without stages and routes.</summary>
    public static GatewayRoute Everything { get; } = new(Default, IsStageInPath: false, Default, Default, "/", []);

    /// <summary>The path with the stage, if paths contain it, encoded.</summary>
    public string StagedPath => IsStageInPath ? $"/{Stage}{Path}" : Path;

    /// <summary>Why the gateway does not invoke the function; null when it does.</summary>
    public (GatewayFailure Failure, string Reason)? Refusal =>
        Parameters is null ? (GatewayFailure.NoRoute, $"The route '{Resource}' does not take the path '{Path}'.") : null;

    /// <summary>Finds the route of a request.</summary>
    /// <param name="settings">The settings of the API.</param>
    /// <param name="method">The request's method.</param>
    /// <param name="path">Its path, encoded.</param>
    /// <param name="defaultStage">The stage when the settings have none. Paths do not contain it.</param>
    /// <param name="everything">The route when the settings have none.</param>
    public static GatewayRoute Find(LambdaGatewaySettings settings, string method, string path, string defaultStage, string everything)
    {
        var stage = settings.Stage is { Length: > 0 } given ? given : defaultStage;
        var isStageInPath = settings.Stage is { Length: > 0 } and not Default;
        if (isStageInPath)
            path = WithoutStage(path, "/" + stage);
        var route = settings.Route ?? everything;
        // The console creates two resources for a proxy API: one for the root and one for all other paths.
        if (settings.Route is null && everything != Default && path == "/")
            route = "/";
        if (route == Default)
            return new(stage, isStageInPath, Default, Default, path, []);
        var space = route.IndexOf(' ', StringComparison.Ordinal);
        var resource = route[(space + 1)..];
        return new(stage, isStageInPath, space < 0 ? $"{method} {route}" : route, resource, path, RouteTemplate.Match(resource, path));
    }

    private static string WithoutStage(string path, string prefix)
    {
        if (!path.StartsWith(prefix, StringComparison.Ordinal))
            return path;
        return path.Length == prefix.Length ? "/" : path[prefix.Length] == '/' ? path[prefix.Length..] : path;
    }
}
