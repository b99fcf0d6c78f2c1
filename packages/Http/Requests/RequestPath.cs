using System.Text;

namespace Lambent.Http;

/// <summary>Which part of an event's path is the application's, and which is the gateway's: a stage or the base path of a custom domain.</summary>
/// <param name="Base">In front of the application's paths, decoded; empty when there is nothing.</param>
/// <param name="Path">The application's path, decoded once.</param>
/// <param name="Raw">Both as the client sent them, percent-encoded; encoded again when the source decodes paths.</param>
internal readonly record struct RequestPath(string Base, string Path, string Raw)
{
    /// <summary>Whether a segment of the application's path is <c>.</c> or <c>..</c>.</summary>
    public bool HasDotSegments => Path.Contains("/.", StringComparison.Ordinal) && Path.Split('/').Any(static segment => segment is "." or "..");

    /// <summary>Reads it from an event.</summary>
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

    /// <summary>The stage goes when it is a whole segment: a path <c>/devices</c> has no stage <c>dev</c>.</summary>
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
    /// <c>path</c> has no stage but may have the base path of a custom domain, <c>requestContext.path</c> has both. What the resource with its parameters
    /// amounts to tells the base path.
    /// </summary>
    private static RequestPath OfRestApi(string path, string raw, in EventMembers from, bool parametersAreDecoded)
    {
        var (mapped, inner) = Split(path, in from, parametersAreDecoded);
        // A REST API encodes the member as it does the path (recorded); of an HTTP API it is assumed to be decoded.
        var whole = from.Context.Path.Text;
        var prefix = whole is null ? null : Prefix(UrlText.DecodePath(whole), inner) ?? Prefix(whole, inner);
        return new(prefix ?? mapped, inner, raw);
    }

    /// <summary>What stands before the end of the path that the resource describes, and that end: the whole path when the resource does not describe it.</summary>
    private static (string Mapped, string Inner) Split(string path, in EventMembers from, bool parametersAreDecoded)
    {
        if (from.Resource.Text is not ['/', ..] resource || (resource.Contains('{', StringComparison.Ordinal) && !from.PathParameters.IsObject))
            return ("", path);
        var inner = Fill(resource, from.PathParameters, parametersAreDecoded);
        if (inner == "/") // the root: all that there is in the path is the base path of a domain
            return (path.TrimEnd('/'), "/");
        var slash = path.EndsWith('/') && !inner.EndsWith('/');
        var end = slash ? path[..^1] : path;
        return end.EndsWith(inner, StringComparison.Ordinal) ? (end[..^inner.Length], slash ? inner + "/" : inner) : ("", path);
    }

    /// <summary>The resource with values in the places of its parameters, each filled once, whatever the values hold.</summary>
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

    /// <summary>What stands before the path; one of the two may have a slash at its end that the other has not.</summary>
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
