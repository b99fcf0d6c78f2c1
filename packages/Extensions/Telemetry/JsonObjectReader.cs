using System.Text.Json;

namespace Lambent.Extensions;

/// <summary>
/// Reads the members of a JSON object by name. An absent or null member returns null or an empty value. A member of an unexpected JSON type throws
/// <see cref="FormatException"/>; the record then becomes an <see cref="UnknownRecord"/>.
/// </summary>
internal readonly struct JsonObjectReader
{
    private readonly JsonElement _object;

    /// <param name="value">A JSON object, or the default element, which has no members.</param>
    public JsonObjectReader(JsonElement value)
    {
        if (value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined))
            throw new FormatException("the value is not a JSON object");
        _object = value;
    }

    public string GetString(string name) => GetStringOrNull(name) ?? "";

    public string? GetStringOrNull(string name) => TryGetMember(name, out var value)
        ? value.ValueKind == JsonValueKind.String ? value.GetString() : throw UnexpectedType(name)
        : null;

    /// <summary>An integer. A fraction is cut off: Lambda writes some integers as <c>16.0</c>.</summary>
    public long? GetIntegerOrNull(string name)
    {
        if (!TryGetMember(name, out var value))
            return null;
        if (value.ValueKind != JsonValueKind.Number)
            throw UnexpectedType(name);
        return value.TryGetInt64(out var whole) ? whole
            : value.TryGetDouble(out var number) && double.Abs(number) < 9e18 ? (long)number : throw UnexpectedType(name);
    }

    public TimeSpan? GetDurationOrNull(string name)
    {
        if (!TryGetMember(name, out var value))
            return null;
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDouble(out var milliseconds) || double.Abs(milliseconds) > 9e14)
            throw UnexpectedType(name);
        return TimeSpan.FromMilliseconds(milliseconds);
    }

    /// <summary>A timestamp; the default value if it cannot be parsed, so that the rest of the record stays usable.</summary>
    public DateTimeOffset GetTimeOrDefault(string name) =>
        TryGetMember(name, out var value) && value.ValueKind == JsonValueKind.String && value.TryGetDateTimeOffset(out var time) ? time : default;

    public JsonObjectReader GetObject(string name) => TryGetMember(name, out var value) ? new(value) : default;

    public IReadOnlyList<string> GetStrings(string name)
    {
        var strings = new List<string>();
        foreach (var value in EnumerateArray(name))
            strings.Add(value.ValueKind == JsonValueKind.String ? value.GetString()! : throw UnexpectedType(name));
        return strings;
    }

    public IReadOnlyList<PlatformSpan> GetSpans()
    {
        var spans = new List<PlatformSpan>();
        foreach (var value in EnumerateArray("spans"))
        {
            var span = new JsonObjectReader(value);
            spans.Add(new PlatformSpan { Name = span.GetString("name"), Start = span.GetTimeOrDefault("start"), Duration = span.GetDurationOrNull("durationMs") ?? default });
        }

        return spans;
    }

    public TraceContext? GetTracing()
    {
        if (!TryGetMember("tracing", out var value))
            return null;
        var tracing = new JsonObjectReader(value);
        return new TraceContext { Type = tracing.GetString("type"), Value = tracing.GetString("value"), SpanId = tracing.GetStringOrNull("spanId") };
    }

    private JsonElement.ArrayEnumerator EnumerateArray(string name)
    {
        if (!TryGetMember(name, out var value))
            return default;
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw UnexpectedType(name);
    }

    private bool TryGetMember(string name, out JsonElement value)
    {
        value = default;
        return _object.ValueKind == JsonValueKind.Object && _object.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;
    }

    private static FormatException UnexpectedType(string name) => new($"the member '{name}' has an unexpected JSON type");
}
