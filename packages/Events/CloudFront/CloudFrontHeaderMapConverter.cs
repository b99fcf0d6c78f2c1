using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="CloudFrontHeaderMap"/>: a JSON object of arrays of objects with <c>key</c> and <c>value</c>.</summary>
public sealed class CloudFrontHeaderMapConverter : JsonConverter<CloudFrontHeaderMap>
{
    /// <inheritdoc/>
    public override CloudFrontHeaderMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static CloudFrontHeaderMap Read(ref Utf8JsonReader reader)
    {
        Require(ref reader, JsonTokenType.StartObject);
        var map = new CloudFrontHeaderMap();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            try
            {
                reader.Read();
                map.Append(name, reader.TokenType == JsonTokenType.Null ? [] : Values(ref reader));
            }
            catch (Exception e) when (JsonFault.IsAt(e, JsonFault.MapKey))
            {
                throw; // the filter catches nothing
            }
        }

        return map;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CloudFrontHeaderMap value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, CloudFrontHeaderMap value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var (name, values) in value.Entries)
        {
            writer.WriteStartArray(name);
            foreach (var header in values)
                Write(writer, header);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CloudFrontHeader header)
    {
        writer.WriteStartObject();
        if (header.Key is { } key)
            writer.WriteString("key", key);
        if (!header.IsWithoutValue || header.Value.Length > 0)
        {
            writer.WritePropertyName("value");
            LenientString.Write(writer, header.Value);
        }

        foreach (var (name, other) in header.ExtensionData ?? ReadOnlyDictionary<string, JsonElement>.Empty)
        {
            writer.WritePropertyName(name);
            JsonElementConverter.Write(writer, other);
        }

        writer.WriteEndObject();
    }

    private static List<CloudFrontHeader> Values(ref Utf8JsonReader reader)
    {
        Require(ref reader, JsonTokenType.StartArray);
        var values = new List<CloudFrontHeader>(1);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            values.Add(Value(ref reader));
        return values;
    }

    private static CloudFrontHeader Value(ref Utf8JsonReader reader)
    {
        Require(ref reader, JsonTokenType.StartObject);
        string? key = null, value = null;
        Dictionary<string, JsonElement>? others = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isKey = reader.ValueTextEquals("key");
            var isValue = reader.ValueTextEquals("value");
            var name = isKey || isValue ? "" : reader.GetString()!;
            reader.Read();
            if (isKey)
                key = HeaderMapConverter.Value(ref reader);
            else if (isValue)
                value = LenientString.Read(ref reader);
            else
                (others ??= [])[name] = JsonElement.ParseValue(ref reader);
        }

        return new CloudFrontHeader(key, value ?? "") { IsWithoutValue = value is null, ExtensionData = others };
    }

    private static void Require(ref Utf8JsonReader reader, JsonTokenType token)
    {
        if (reader.TokenType != token)
            throw JsonFault.Expected(nameof(CloudFrontHeaderMap));
    }
}
