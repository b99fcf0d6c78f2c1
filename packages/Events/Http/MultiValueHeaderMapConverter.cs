using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="MultiValueHeaderMap"/>: a JSON object of arrays of strings, in which names may repeat.</summary>
public sealed class MultiValueHeaderMapConverter : JsonConverter<MultiValueHeaderMap>
{
    /// <inheritdoc/>
    public override MultiValueHeaderMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();
        var map = new MultiValueHeaderMap();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            map.Append(name, Values(ref reader));
        }

        return map;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MultiValueHeaderMap value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var (name, values) in value.Entries)
        {
            writer.WriteStartArray(name);
            foreach (var text in values)
                writer.WriteStringValue(text);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static string[] Values(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException();
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndArray)
            return [];
        var first = HeaderMapConverter.Value(ref reader);
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndArray) // nearly always
            return [first];

        var values = new List<string> { first };
        while (reader.TokenType != JsonTokenType.EndArray)
        {
            values.Add(HeaderMapConverter.Value(ref reader));
            reader.Read();
        }

        return [.. values];
    }
}
