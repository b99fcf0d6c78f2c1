using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// Text in whose place a number or a boolean may stand, as events that were written by hand have it: it is read as the JSON it is, and written as it came.
/// </summary>
internal static class LenientString
{
    // Why by identity and not in the value: such text is an ordinary string to whoever reads it, wherever it stands.
    private static readonly ConditionalWeakTable<string, string> Plain = [];
    private static volatile bool HasPlain;

    [ThreadStatic]
    private static bool WritesAsRead;

    /// <summary>The text; null for null. Objects and arrays are refused.</summary>
    public static string? Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String or JsonTokenType.Null => reader.GetString(),
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => ReadJson(ref reader),
        _ => throw JsonFault.Expected(nameof(String)),
    };

    /// <summary>The JSON of any value as a text that is written as that value.</summary>
    public static string ReadJson(ref Utf8JsonReader reader)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        var text = new string(json.RootElement.GetRawText().AsSpan()); // one that nobody else holds
        Plain.Add(text, text);
        HasPlain = true;
        return text;
    }

    /// <summary>Until it is disposed, what <see cref="JsonRead"/> took for text is written as it came. Why for the thread: a writer carries no options of ours.</summary>
    public static Scope WriteAsRead(bool isOn) => new(isOn);

    /// <summary>Text of a member where only payloads that people wrote have something else.</summary>
    public static void WriteText(Utf8JsonWriter writer, string? text)
    {
        if (HasPlain && WritesAsRead)
            Write(writer, text);
        else
            writer.WriteStringValue(text);
    }

    public static void Write(Utf8JsonWriter writer, string? text)
    {
        if (HasPlain && text is not null && Plain.TryGetValue(text, out _))
            writer.WriteRawValue(Encoding.UTF8.GetBytes(text), skipInputValidation: true); // it was read as JSON
        else
            writer.WriteStringValue(text);
    }

    public readonly ref struct Scope
    {
        private readonly bool _before;

        public Scope(bool isOn)
        {
            _before = WritesAsRead;
            WritesAsRead = isOn;
        }

        public void Dispose() => WritesAsRead = _before;
    }
}
