using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Reads and writes <see cref="MultiValueHeaderMap"/>: a JSON object of arrays of strings, in which names may repeat. A string that is in no array,
/// as VPC Lattice had them, is written as it came too.
/// </summary>
public sealed class MultiValueHeaderMapConverter : JsonConverter<MultiValueHeaderMap>
{
    /// <inheritdoc/>
    public override MultiValueHeaderMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static MultiValueHeaderMap Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonFault.Expected(nameof(MultiValueHeaderMap));
        var map = new MultiValueHeaderMap();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            try
            {
                reader.Read();
                map.Append(name, reader.TokenType switch
                {
                    JsonTokenType.StartArray => StringOrListConverter.Items(ref reader),
                    _ => StringOrListConverter.Read(ref reader),
                });
            }
            catch (Exception e) when (JsonFault.IsAt(e, JsonFault.MapKey))
            {
                throw; // the filter catches nothing
            }
        }

        return map;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MultiValueHeaderMap value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, MultiValueHeaderMap value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var (name, values) in value.Entries)
        {
            writer.WritePropertyName(name);
            if (values is StringOrList list)
                StringOrListConverter.Write(writer, list);
            else
                StringOrListConverter.WriteArray(writer, values);
        }

        writer.WriteEndObject();
    }
}
