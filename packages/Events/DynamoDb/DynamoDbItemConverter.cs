using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="DynamoDbItem"/>.</summary>
public sealed class DynamoDbItemConverter : JsonConverter<DynamoDbItem>
{
    /// <inheritdoc/>
    public override DynamoDbItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DynamoDbItem value, JsonSerializerOptions options) => Write(writer, value);

    internal static DynamoDbItem Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonFault.Expected(nameof(DynamoDbItem));
        var item = new DynamoDbItem();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            item.Set(name, DynamoDbValueConverter.Read(ref reader));
        }

        return item;
    }

    internal static void Write(Utf8JsonWriter writer, DynamoDbItem item)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(item);
        writer.WriteStartObject();
        foreach (var (name, value) in item)
        {
            writer.WritePropertyName(name);
            DynamoDbValueConverter.Write(writer, value);
        }

        writer.WriteEndObject();
    }
}
