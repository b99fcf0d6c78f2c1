using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="Timestamp"/>, number or text.</summary>
internal sealed class TimestampConverter : JsonConverter<Timestamp>
{
    /// <inheritdoc/>
    public override Timestamp Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static Timestamp Read(ref Utf8JsonReader reader)
    {
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        Span<char> text = stackalloc char[TimestampStyle.MaxLength];
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return length > text.Length
                    ? TimestampReader.Read(reader.GetString(), isNumber: false)
                    : TimestampReader.Read(text[..reader.CopyString(text)], isNumber: false);
            case JsonTokenType.Number:
                if (!reader.HasValueSequence && length <= text.Length)
                    return TimestampReader.Read(text[..Encoding.ASCII.GetChars(reader.ValueSpan, text)], isNumber: true);
                using (var number = JsonDocument.ParseValue(ref reader))
                    return TimestampReader.Read(number.RootElement.GetRawText(), isNumber: true);
            default:
                throw JsonFault.Expected(nameof(Timestamp));
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Timestamp value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, Timestamp value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<char> buffer = stackalloc char[TimestampStyle.MaxLength];
        ReadOnlySpan<char> text = value.KeptText is { } kept ? kept : buffer[..value.WriteTo(buffer)];
        if (value.IsNumber)
            writer.WriteRawValue(text, skipInputValidation: true); // numbers only ever come from a JSON number, or from a long
        else
            writer.WriteStringValue(text);
    }
}
