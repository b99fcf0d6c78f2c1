using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="Base64Bytes"/>.</summary>
public sealed class Base64BytesConverter : JsonConverter<Base64Bytes>
{
    /// <inheritdoc/>
    public override Base64Bytes Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static Base64Bytes Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw JsonFault.Expected(nameof(Base64Bytes));
        return reader.TryGetBytesFromBase64(out var bytes) && IsCanonical(ref reader, bytes)
            ? new Base64Bytes(bytes.AsMemory())
            : new Base64Bytes(reader.GetString()!);
    }

    /// <summary>Whether encoding gives the text back: text with blanks, or with stray bits behind the last byte, decodes too.</summary>
    private static bool IsCanonical(ref Utf8JsonReader reader, byte[] bytes)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped)
            return reader.ValueTextEquals(Convert.ToBase64String(bytes));
        var text = reader.ValueSpan;
        if (text.Length != Base64.GetMaxEncodedToUtf8Length(bytes.Length) || text.IsEmpty)
            return text.IsEmpty;
        Span<byte> last = stackalloc byte[4]; // only the last group can hold stray bits
        Base64.EncodeToUtf8(bytes.AsSpan((bytes.Length - 1) / 3 * 3), last, out _, out _);
        return text[^4..].SequenceEqual(last);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Base64Bytes value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, Base64Bytes value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.KeepsText)
            writer.WriteStringValue(value.Text);
        else
            writer.WriteBase64StringValue(value.Span);
    }
}
