using System.Text.Json;

namespace Lambent.Http;

/// <summary>The headers of a result, in the form that its source reads.</summary>
internal static class AnswerHeaders
{
    /// <summary>https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html.</summary>
    private static readonly HashSet<string> Remapped = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Content-Length", "Content-MD5", "Date", "Host", "Server", "WWW-Authenticate",
    };

    /// <summary>Gives an answer the headers of a result.</summary>
    public static void Read(JsonElement root, HttpRules rules, HttpAnswer answer)
    {
        var multi = rules.Answer == AnswerForm.MultiValue ? Multi(root) : null;
        if (rules.Gateway.NeedsHeaders)
            CheckMode(root, rules);
        if (rules.Gateway.NeedsHeaders && multi is not null)
        {
            AddMulti(multi, rules, answer);
            return;
        }

        var single = Single(root);
        if (multi is null)
        {
            foreach (var (name, value) in single)
                Add(answer, rules, name, value);
            return;
        }

        // Both: a value that is in both counts once.
        single.RemoveAll(header => multi.Exists(other => other.Key.Equals(header.Key, StringComparison.OrdinalIgnoreCase) && other.Value.Contains(header.Value)));
        if (!rules.Gateway.SingleValuesFirst)
            AddMulti(multi, rules, answer);
        foreach (var (name, value) in single)
            Add(answer, rules, name, value);
        if (rules.Gateway.SingleValuesFirst)
            AddMulti(multi, rules, answer);
    }

    /// <summary>Gives an answer the headers of a prelude: a name in both maps has the values of <c>multiValueHeaders</c>.</summary>
    public static void ReadPrelude(JsonElement root, HttpRules rules, HttpAnswer answer)
    {
        var multi = Multi(root);
        foreach (var (name, value) in Single(root))
        {
            if (!multi.Exists(other => other.Key.Equals(name, StringComparison.OrdinalIgnoreCase)))
                Add(answer, rules, name, value);
        }

        AddMulti(multi, rules, answer);
    }

    /// <summary>Gives an answer the cookies of a result.</summary>
    public static void AddCookies(JsonElement root, HttpAnswer answer)
    {
        if (!root.TryGetProperty("cookies", out var cookies) || cookies.ValueKind == JsonValueKind.Null)
            return;
        if (cookies.ValueKind != JsonValueKind.Array)
            throw new AnswerFault("'cookies' is not a list of strings.");
        foreach (var cookie in cookies.EnumerateArray())
            answer.Headers.Add(new("Set-Cookie", Value("cookies", cookie)));
    }

    private static void CheckMode(JsonElement root, HttpRules rules)
    {
        var (needed, other, mode) = rules.Answer == AnswerForm.MultiValue ? ("multiValueHeaders", "headers", "on") : ("headers", "multiValueHeaders", "off");
        if (Map(root, needed) is not null)
            return;
        throw new AnswerFault(Map(root, other) is null
            ? $"The result has no '{needed}', which {rules.Name} needs, even an empty one."
            : $"The result has '{other}' but not '{needed}', which {rules.Name} reads: its target group has lambda.multi_value_headers.enabled {mode}.");
    }

    private static List<KeyValuePair<string, string>> Single(JsonElement root)
    {
        var headers = new List<KeyValuePair<string, string>>();
        if (Map(root, "headers") is not { } map)
            return headers;
        foreach (var header in map.EnumerateObject())
        {
            if (header.Value.ValueKind != JsonValueKind.Null)
                headers.Add(new(Name(header.Name), Value(header.Name, header.Value)));
        }

        return headers;
    }

    private static List<KeyValuePair<string, List<string>>> Multi(JsonElement root)
    {
        var headers = new List<KeyValuePair<string, List<string>>>();
        if (Map(root, "multiValueHeaders") is not { } map)
            return headers;
        foreach (var header in map.EnumerateObject())
        {
            if (header.Value.ValueKind == JsonValueKind.Null)
                continue;
            if (header.Value.ValueKind != JsonValueKind.Array)
                throw new AnswerFault($"'multiValueHeaders' has '{Name(header.Name)}', which is not a list.");
            headers.Add(new(Name(header.Name), [.. header.Value.EnumerateArray().Select(value => Value(header.Name, value))]));
        }

        return headers;
    }

    private static void AddMulti(List<KeyValuePair<string, List<string>>> multi, HttpRules rules, HttpAnswer answer)
    {
        foreach (var (name, values) in multi)
        {
            foreach (var value in values)
                Add(answer, rules, name, value);
        }
    }

    private static void Add(HttpAnswer answer, HttpRules rules, string name, string value)
    {
        if (rules.Gateway.Remaps && Remapped.Contains(name))
            answer.Headers.Add(new("x-amzn-Remapped-" + name, value));
        else if (!HttpHeader.IsHopByHop(name) && !name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)) // the gateway frames the answer itself
            answer.Headers.Add(new(name, value));
    }

    /// <summary>A member that is an object; null when it is absent.</summary>
    private static JsonElement? Map(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var map) || map.ValueKind == JsonValueKind.Null)
            return null;
        return map.ValueKind == JsonValueKind.Object ? map : throw new AnswerFault($"'{name}' is not an object.");
    }

    private static string Name(string name) => name.Length > 0 && !name.AsSpan().ContainsAnyExcept(HttpHeader.NameCharacters)
        ? name
        : throw new AnswerFault("A header's name is empty or holds characters that no header name may have.");

    private static string Value(string name, JsonElement element)
    {
        if (element.ValueKind is JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null)
            throw new AnswerFault($"The value of '{Printable(name)}' is not a string.");
        var text = element.ToString();
        return text.Any(c => c is (< ' ' and not '\t') or '\x7f')
            ? throw new AnswerFault($"The value of '{Printable(name)}' holds control characters.")
            : element.ValueKind is JsonValueKind.True or JsonValueKind.False ? text.ToLowerInvariant() : text;
    }

    /// <summary>The name as a message may show it: the message is a header itself.</summary>
    private static string Printable(string name) => new([.. name.Select(c => c is >= ' ' and <= '~' ? c : '?')]);
}
