using System.Text.Json;

namespace Lambent.Extensions;

/// <summary>
/// The members of a JSON object. What is absent or null reads as nothing; what is of another kind throws <see cref="FormatException"/>, and the record
/// is then handed over as it came.
/// </summary>
internal readonly struct RecordMembers
{
    private readonly JsonElement _object;

    /// <param name="value">An object; an element without a value has no members.</param>
    public RecordMembers(JsonElement value)
    {
        if (value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined))
            throw new FormatException("it is no object");
        _object = value;
    }

    public string Text(string name) => TextOrNull(name) ?? "";

    public string? TextOrNull(string name) => Find(name, out var value)
        ? value.ValueKind == JsonValueKind.String ? value.GetString() : throw Other(name)
        : null;

    /// <summary>A whole number, also one that is written with a fraction of zero.</summary>
    public long? NumberOrNull(string name)
    {
        if (!Find(name, out var value))
            return null;
        if (value.ValueKind != JsonValueKind.Number)
            throw Other(name);
        return value.TryGetInt64(out var whole) ? whole
            : value.TryGetDouble(out var number) && double.Abs(number) < 9e18 ? (long)number : throw Other(name);
    }

    public TimeSpan? Duration(string name)
    {
        if (!Find(name, out var value))
            return null;
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDouble(out var milliseconds) || double.Abs(milliseconds) > 9e14)
            throw Other(name);
        return TimeSpan.FromMilliseconds(milliseconds);
    }

    /// <summary>A time; the default value for anything else, because a record is worth more than its time.</summary>
    public DateTimeOffset TimeOrDefault(string name) =>
        Find(name, out var value) && value.ValueKind == JsonValueKind.String && value.TryGetDateTimeOffset(out var time) ? time : default;

    public RecordMembers Object(string name) => Find(name, out var value) ? new(value) : default;

    public IReadOnlyList<string> Texts(string name)
    {
        var texts = new List<string>();
        foreach (var value in Array(name))
            texts.Add(value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Other(name));
        return texts;
    }

    public IReadOnlyList<PlatformSpan> Spans()
    {
        var spans = new List<PlatformSpan>();
        foreach (var value in Array("spans"))
        {
            var span = new RecordMembers(value);
            spans.Add(new PlatformSpan { Name = span.Text("name"), Start = span.TimeOrDefault("start"), Duration = span.Duration("durationMs") ?? default });
        }

        return spans;
    }

    public TraceContext? Tracing()
    {
        if (!Find("tracing", out var value))
            return null;
        var tracing = new RecordMembers(value);
        return new TraceContext { Type = tracing.Text("type"), Value = tracing.Text("value"), SpanId = tracing.TextOrNull("spanId") };
    }

    private JsonElement.ArrayEnumerator Array(string name)
    {
        if (!Find(name, out var value))
            return default;
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw Other(name);
    }

    private bool Find(string name, out JsonElement value)
    {
        value = default;
        return _object.ValueKind == JsonValueKind.Object && _object.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;
    }

    private static FormatException Other(string name) => new($"'{name}' is of another kind");
}
