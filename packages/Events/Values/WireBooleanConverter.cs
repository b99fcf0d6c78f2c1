using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="WireBoolean"/>, boolean or text.</summary>
public sealed class WireBooleanConverter : JsonConverter<WireBoolean>
{
    /// <inheritdoc/>
    public override WireBoolean Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static WireBoolean Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
            return new(reader.TokenType == JsonTokenType.True, WireForm.Plain);
        if (reader.TokenType != JsonTokenType.String)
            throw JsonFault.Expected(nameof(WireBoolean));
        var text = reader.GetString()!;
        return new(text.Equals("true", StringComparison.OrdinalIgnoreCase), WireForm.Text, text);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, WireBoolean value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, WireBoolean value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsText)
            writer.WriteStringValue(value.ToString());
        else
            writer.WriteBooleanValue(value.Value);
    }
}
