using System.Text;

namespace Lambent.Http;

/// <summary>Splits the path of an event into the path of the application and the base path of the gateway: a stage or the base path of a custom domain.</summary>
/// <param name="Base">The path before the application's path, decoded; empty when there is none.</param>
/// <param name="Path">The application's path, decoded once.</param>
/// <param name="Raw">The whole path as the client sent it, percent-encoded; encoded again when the source decodes paths.</param>
internal readonly record struct RequestPath(string Base, string Path, string Raw)
{
    /// <summary>Whether a segment of the application's path is <c>.</c> or <c>..</c>.</summary>
    public bool HasDotSegments => Path.Contains("/.", StringComparison.Ordinal) && Path.Split('/').Any(static segment => segment is "." or "..");

    /// <summary>Reads the path from an event.</summary>
    public static RequestPath Of(in EventMembers from, HttpRules rules)
    {
        if (rules.Source == LambdaHttpSource.WebSocket)
            return OfRoute(Rooted(from.Context.RouteKey.Text));
        var given = Rooted(from.Path.Text);
        if (given.IndexOf('?', StringComparison.Ordinal) is var query and >= 0 && !rules.PathIsDecoded)
            given = given[..query];
        var (path, raw) = rules.PathIsDecoded ? (given, UrlText.EncodePath(given)) : (UrlText.DecodePath(given), given);
        if (rules.PathHasStage)
            return OfStage(path, raw, from.Context.Stage);
        return rules.Source is LambdaHttpSource.RestApi or LambdaHttpSource.HttpApiV1 ? OfRestApi(path, raw, in from, parametersAreDecoded: rules.Source == LambdaHttpSource.HttpApiV1) : new("", path, raw);
    }

    private static RequestPath OfRoute(string route) => new("", route, UrlText.EncodePath(route));

    /// <summary>Removes the stage only if it is a whole segment: a path <c>/devices</c> does not contain the stage <c>dev</c>.</summary>
    private static RequestPath OfStage(string path, string raw, JsonSlice stage)
    {
        if (!stage.IsText || stage.Is("$default"u8))
            return new("", path, raw);
        var prefix = "/" + stage.Text;
        if (!path.StartsWith(prefix, StringComparison.Ordinal) || (path.Length > prefix.Length && path[prefix.Length] != '/'))
            return new("", path, raw);
        return new(prefix, path.Length == prefix.Length ? "/" : path[prefix.Length..], raw);
    }

    /// <summary>
    /// <c>path</c> has no stage but may have the base path of a custom domain; <c>requestContext.path</c> has both. The base path is the part before the
    /// resource with the values of its parameters.
    /// </summary>
    private static RequestPath OfRestApi(string path, string raw, in EventMembers from, bool parametersAreDecoded)
    {
        var (mapped, inner) = Split(path, in from, parametersAreDecoded);
        // A REST API encodes this member in the same way as the path (recorded); an HTTP API is assumed to send it decoded.
        var whole = from.Context.Path.Text;
        var prefix = whole is null ? null : Prefix(UrlText.DecodePath(whole), inner) ?? Prefix(whole, inner);
        return new(prefix ?? mapped, inner, raw);
    }

    /// <summary>Splits the path into the part before the resource and the part that the resource describes: the whole path when the resource does not match it.</summary>
    private static (string Mapped, string Inner) Split(string path, in EventMembers from, bool parametersAreDecoded)
    {
        if (from.Resource.Text is not ['/', ..] resource || (resource.Contains('{', StringComparison.Ordinal) && !from.PathParameters.IsObject))
            return ("", path);
        var inner = Fill(resource, from.PathParameters, parametersAreDecoded);
        if (inner == "/") // the root: the whole path is the base path of a custom domain
            return (path.TrimEnd('/'), "/");
        var slash = path.EndsWith('/') && !inner.EndsWith('/');
        var end = slash ? path[..^1] : path;
        return end.EndsWith(inner, StringComparison.Ordinal) ? (end[..^inner.Length], slash ? inner + "/" : inner) : ("", path);
    }

    /// <summary>Replaces each parameter of the resource with its value, once: braces in a value are not replaced again.</summary>
    private static string Fill(string resource, JsonSlice parameters, bool parametersAreDecoded)
    {
        var filled = new StringBuilder(resource.Length + 32);
        for (var i = 0; i < resource.Length;)
        {
            var end = resource[i] == '{' ? resource.IndexOf('}', i) : -1;
            if (end < 0)
            {
                filled.Append(resource[i++]);
                continue;
            }

            var name = resource.AsSpan(i + 1, end - i - 1).TrimEnd('+').ToString();
            var value = parameters[Encoding.UTF8.GetBytes(name)].Text ?? "";
            filled.Append(parametersAreDecoded ? value : UrlText.DecodePath(value));
            i = end + 1;
        }

        return filled.ToString();
    }

    /// <summary>The part of the whole path before the path; null when it does not end with the path. A slash at the end of only one of them is ignored.</summary>
    private static string? Prefix(string whole, string path)
    {
        foreach (var candidate in (ReadOnlySpan<string>)[whole, whole + "/", whole.TrimEnd('/')])
        {
            if (candidate.EndsWith(path, StringComparison.Ordinal))
                return candidate[..^path.Length].TrimEnd('/');
        }

        return null;
    }

    private static string Rooted(string? path) => string.IsNullOrEmpty(path) ? "/" : path[0] == '/' ? path : "/" + path;
}
