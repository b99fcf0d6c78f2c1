using System.Buffers;
using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>The headers of a result.</summary>
internal static class ResultHeaders
{
    /// <summary>The characters of a header name: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2.</summary>
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>The pairs of <c>headers</c>.</summary>
    /// <param name="root">The result.</param>
    /// <param name="stringsOnly">Whether numbers and booleans are errors; otherwise they are converted to text.</param>
    public static List<KeyValuePair<string, string>> Single(JsonElement root, bool stringsOnly = false)
    {
        var headers = new List<KeyValuePair<string, string>>();
        if (Map(root, "headers") is not { } map)
            return headers;
        foreach (var header in map.EnumerateObject())
        {
            if (header.Value.ValueKind != JsonValueKind.Null)
                headers.Add(new(Name(header.Name), Value(header.Name, header.Value, stringsOnly)));
        }

        return headers;
    }

    /// <summary>The pairs of <c>multiValueHeaders</c>.</summary>
    public static List<KeyValuePair<string, string>> Multi(JsonElement root, bool stringsOnly = false)
    {
        var headers = new List<KeyValuePair<string, string>>();
        if (Map(root, "multiValueHeaders") is not { } map)
            return headers;
        foreach (var header in map.EnumerateObject())
        {
            if (header.Value.ValueKind == JsonValueKind.Null)
                continue;
            var name = Name(header.Name);
            if (header.Value.ValueKind != JsonValueKind.Array)
                throw new ResultFault($"'multiValueHeaders' has '{name}', which is not a list.");
            foreach (var value in header.Value.EnumerateArray())
                headers.Add(new(name, Value(header.Name, value, stringsOnly)));
        }

        return headers;
    }

    /// <summary>The pairs of <c>headers</c> without those that <c>multiValueHeaders</c> contains too.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Without(this List<KeyValuePair<string, string>> single, List<KeyValuePair<string, string>> multi) =>
        single.Where(header => !multi.Exists(other => IsSameName(other, header) && other.Value == header.Value));

    /// <summary>The headers of a prelude. For a name in both maps, the values of <c>multiValueHeaders</c> are used.</summary>
    public static IEnumerable<KeyValuePair<string, string>> OfPrelude(JsonElement root)
    {
        var multi = Multi(root);
        return [.. Single(root).Where(header => !multi.Exists(other => IsSameName(other, header))), .. multi];
    }

    /// <summary>The values of <c>cookies</c> as Set-Cookie headers.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Cookies(JsonElement root)
    {
        if (!root.TryGetProperty("cookies", out var cookies) || cookies.ValueKind == JsonValueKind.Null)
            return [];
        if (cookies.ValueKind != JsonValueKind.Array)
            throw new ResultFault("'cookies' is not a list of strings.");
        return [.. cookies.EnumerateArray().Select(cookie => KeyValuePair.Create("Set-Cookie", Value("cookies", cookie, stringsOnly: false)))];
    }

    /// <summary>A member that is an object; null when it is absent.</summary>
    public static JsonElement? Map(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var map) || map.ValueKind == JsonValueKind.Null)
            return null;
        return map.ValueKind == JsonValueKind.Object ? map : throw new ResultFault($"'{name}' is not an object.");
    }

    /// <summary>Adds headers to a response.</summary>
    public static void AddAll(this GatewayAnswer answer, IEnumerable<KeyValuePair<string, string>> headers)
    {
        foreach (var (name, value) in headers)
            answer.Add(name, value);
    }

    private static bool IsSameName(KeyValuePair<string, string> one, KeyValuePair<string, string> other) => one.Key.Equals(other.Key, StringComparison.OrdinalIgnoreCase);

    private static string Name(string name) => name.Length > 0 && !name.AsSpan().ContainsAnyExcept(NameCharacters)
        ? name
        : throw new ResultFault("A header's name is empty or holds characters that no header name may have.");

    private static string Value(string name, JsonElement element, bool stringsOnly)
    {
        if (element.ValueKind is JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null || (stringsOnly && element.ValueKind != JsonValueKind.String))
            throw new ResultFault($"The value of '{Printable(name)}' is not a string.");
        var text = element.ToString();
        return text.Any(c => c is (< ' ' and not '\t') or '\x7f')
            ? throw new ResultFault($"The value of '{Printable(name)}' holds control characters.")
            : element.ValueKind is JsonValueKind.True or JsonValueKind.False ? text.ToLowerInvariant() : text;
    }

    /// <summary>The name with printable ASCII characters only, because the message is sent in a header.</summary>
    private static string Printable(string name) => new([.. name.Select(c => c is >= ' ' and <= '~' ? c : '?')]);
}
