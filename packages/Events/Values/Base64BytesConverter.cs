using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="Base64Bytes"/>.</summary>
public sealed class Base64BytesConverter : JsonConverter<Base64Bytes>
{
    /// <inheritdoc/>
    public override Base64Bytes Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException();
        // Text with blanks, or with stray bits behind the last byte, decodes too but would be written otherwise.
        return reader.TryGetBytesFromBase64(out var bytes) && reader.ValueTextEquals(Convert.ToBase64String(bytes))
            ? new Base64Bytes(bytes.AsMemory())
            : new Base64Bytes(reader.GetString()!);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Base64Bytes value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.KeepsText)
            writer.WriteStringValue(value.Text);
        else
            writer.WriteBase64StringValue(value.Span);
    }
}
