namespace Lambent.Emulator;

/// <summary>A route of API Gateway, such as <c>/orders/{id}</c> or <c>/files/{proxy+}</c>.</summary>
internal static class RouteTemplate
{
    /// <summary>The values of what stands in braces, as the path has them; null when the path is not of that form.</summary>
    public static List<KeyValuePair<string, string>>? Match(string template, string path)
    {
        var found = new List<KeyValuePair<string, string>>();
        var parts = template.Trim('/').Split('/');
        var segments = path.TrimStart('/').Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            if (part is ['{', .., '+', '}'])
            {
                // It takes at least one segment, and is the last.
                var rest = string.Join('/', segments.Skip(i));
                if (rest.Length == 0)
                    return null;
                found.Add(new(part[1..^2], rest));
                return found;
            }

            if (i >= segments.Length)
                return null;
            if (part is ['{', .., '}'] && segments[i].Length > 0)
                found.Add(new(part[1..^1], segments[i]));
            else if (!part.Equals(Uri.UnescapeDataString(segments[i]), StringComparison.Ordinal))
                return null;
        }

        var extra = segments.AsSpan(parts.Length);
        return extra.Length == 0 || extra is [""] ? found : null; // a slash at the end is no segment
    }
}
