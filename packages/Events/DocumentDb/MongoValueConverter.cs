using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="MongoValue"/>, as it came.</summary>
public sealed class MongoValueConverter : JsonConverter<MongoValue>
{
    /// <inheritdoc/>
    public override MongoValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static MongoValue Read(ref Utf8JsonReader reader) => new(JsonElement.ParseValue(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MongoValue value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, MongoValue value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Json.ValueKind == JsonValueKind.Undefined)
            writer.WriteNullValue();
        else
            JsonElementConverter.Write(writer, value.Json);
    }
}
