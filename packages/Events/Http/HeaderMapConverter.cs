using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="HeaderMap"/>: a JSON object of strings, in which names may repeat.</summary>
public sealed class HeaderMapConverter : JsonConverter<HeaderMap>
{
    /// <inheritdoc/>
    public override HeaderMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static HeaderMap Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonFault.Expected(nameof(HeaderMap));
        var map = new HeaderMap();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            try
            {
                reader.Read();
                map.Append(name, JsonRead.Text(ref reader)!);
            }
            catch (Exception e) when (JsonFault.IsAt(e, JsonFault.MapKey))
            {
                throw; // the filter catches nothing
            }
        }

        return map;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, HeaderMap value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, HeaderMap value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var (name, text) in value.Entries)
        {
            writer.WritePropertyName(name);
            LenientString.WriteText(writer, text);
        }

        writer.WriteEndObject();
    }

    /// <summary>AWS sends no null values; they are kept, as in a dictionary.</summary>
    internal static string Value(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.Null ? reader.GetString()! : throw JsonFault.Expected(nameof(String));
}
