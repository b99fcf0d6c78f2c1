using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="JsonScalar"/>.</summary>
public sealed class JsonScalarConverter : JsonConverter<JsonScalar>
{
    /// <summary>A null is a value of its own in a map.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override JsonScalar Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static JsonScalar Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return default;
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.True or JsonTokenType.False:
                return reader.GetBoolean();
            case JsonTokenType.Number:
                using (var number = JsonDocument.ParseValue(ref reader))
                    return new(JsonValueKind.Number, number.RootElement.GetRawText());
            default:
                throw JsonFault.Expected(nameof(JsonScalar));
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JsonScalar value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, JsonScalar value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Kind == JsonValueKind.String)
            writer.WriteStringValue(value.ToString());
        else if (value.Kind == JsonValueKind.Null)
            writer.WriteNullValue();
        else
            writer.WriteRawValue(Encoding.UTF8.GetBytes(value.ToString()), skipInputValidation: true); // a number is only ever from JSON, or from a long or double
    }
}
