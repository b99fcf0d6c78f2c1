using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="CloudFrontHeaderMap"/>: a JSON object of arrays of objects with <c>key</c> and <c>value</c>.</summary>
public sealed class CloudFrontHeaderMapConverter : JsonConverter<CloudFrontHeaderMap>
{
    /// <inheritdoc/>
    public override CloudFrontHeaderMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Require(ref reader, JsonTokenType.StartObject);
        var map = new CloudFrontHeaderMap();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            Require(ref reader, JsonTokenType.StartArray);
            var values = new List<CloudFrontHeader>(1);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                values.Add(Value(ref reader));
            map.Append(name, values);
        }

        return map;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CloudFrontHeaderMap value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var (name, values) in value.Entries)
        {
            writer.WriteStartArray(name);
            foreach (var header in values)
            {
                writer.WriteStartObject();
                if (header.Key is { } key)
                    writer.WriteString("key", key);
                writer.WriteString("value", header.Value);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static CloudFrontHeader Value(ref Utf8JsonReader reader)
    {
        Require(ref reader, JsonTokenType.StartObject);
        string? key = null, value = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isKey = reader.ValueTextEquals("key");
            var isValue = reader.ValueTextEquals("value");
            reader.Read();
            if (isKey)
                key = HeaderMapConverter.Value(ref reader);
            else if (isValue)
                value = HeaderMapConverter.Value(ref reader);
            else
                reader.Skip(); // CloudFront knows no other member, and refuses one in an answer
        }

        return new CloudFrontHeader(key, value ?? "");
    }

    private static void Require(ref Utf8JsonReader reader, JsonTokenType token)
    {
        if (reader.TokenType != token)
            throw new JsonException();
    }
}
