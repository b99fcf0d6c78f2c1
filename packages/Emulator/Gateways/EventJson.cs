using System.Net;
using System.Text;
using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>Writes maps, lists and bodies of events as JSON.</summary>
internal static class EventJson
{
    /// <summary>Parses a query string. Each name occurs once, in the order of its first use.</summary>
    /// <param name="query">The query string as the client sent it.</param>
    /// <param name="decode">Whether to decode names and values.</param>
    public static List<KeyValuePair<string, List<string>>> Query(string query, bool decode)
    {
        var pairs = new List<KeyValuePair<string, List<string>>>();
        foreach (var part in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var name = Text(equals < 0 ? part : part[..equals]);
            var value = equals < 0 ? "" : Text(part[(equals + 1)..]);
            var at = pairs.FindIndex(pair => pair.Key == name);
            if (at < 0)
                pairs.Add(new(name, [value]));
            else
                pairs[at].Value.Add(value);
        }

        return pairs;

        string Text(string text) => decode ? WebUtility.UrlDecode(text) : text;
    }

    /// <summary>Writes an object of strings.</summary>
    public static void WriteMap(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in pairs)
            json.WriteString(key, value);
        json.WriteEndObject();
    }

    /// <summary>Writes an object of strings, or <c>null</c> when there are none.</summary>
    public static void WriteMapOrNull(Utf8JsonWriter json, string name, IReadOnlyCollection<KeyValuePair<string, string>>? pairs)
    {
        if (pairs is { Count: > 0 })
            WriteMap(json, name, pairs);
        else
            json.WriteNull(name);
    }

    /// <summary>Writes an object of strings, or nothing when there are none.</summary>
    public static void WriteMapOrNothing(Utf8JsonWriter json, string name, IReadOnlyCollection<KeyValuePair<string, string>>? pairs)
    {
        if (pairs is { Count: > 0 })
            WriteMap(json, name, pairs);
    }

    /// <summary>Writes the last value of each name.</summary>
    public static void WriteLast(Utf8JsonWriter json, string name, List<KeyValuePair<string, List<string>>> pairs) =>
        WriteMap(json, name, pairs.Select(pair => KeyValuePair.Create(pair.Key, pair.Value[^1])));

    /// <summary>Writes the joined values of each name.</summary>
    public static void WriteJoined(Utf8JsonWriter json, string name, List<KeyValuePair<string, List<string>>> pairs, string separator) =>
        WriteMap(json, name, pairs.Select(pair => KeyValuePair.Create(pair.Key, string.Join(separator, pair.Value))));

    /// <summary>Writes a list of the values of each name.</summary>
    public static void WriteLists(Utf8JsonWriter json, string name, List<KeyValuePair<string, List<string>>> pairs)
    {
        json.WriteStartObject(name);
        foreach (var (key, values) in pairs)
        {
            json.WriteStartArray(key);
            foreach (var value in values)
                json.WriteStringValue(value);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>Writes JSON from the settings, or nothing when there is none.</summary>
    public static void WriteGiven(Utf8JsonWriter json, string name, JsonElement? element)
    {
        if (element is not { } value)
            return;
        json.WritePropertyName(name);
        value.WriteTo(json);
    }

    /// <summary>Writes the body as text or as base64.</summary>
    public static void WriteBody(Utf8JsonWriter json, GatewayBody body) =>
        json.WriteString("body", body.IsBase64 ? Convert.ToBase64String(body.Bytes.Span) : Encoding.UTF8.GetString(body.Bytes.Span));
}
