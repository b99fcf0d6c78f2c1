using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="WireNumber"/>, number or text.</summary>
public sealed class WireNumberConverter : JsonConverter<WireNumber>
{
    /// <inheritdoc/>
    public override WireNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static WireNumber Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
            return new(reader.GetString()!, WireForm.Text);
        if (reader.TokenType != JsonTokenType.Number)
            throw JsonFault.Expected(nameof(WireNumber));
        using var number = JsonDocument.ParseValue(ref reader);
        return new(number.RootElement.GetRawText(), WireForm.Plain);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, WireNumber value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, WireNumber value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsText)
            writer.WriteStringValue(value.ToString());
        else
            writer.WriteRawValue(Encoding.UTF8.GetBytes(value.ToString()), skipInputValidation: true); // only ever from a JSON number, or from a long or double
    }
}
