using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="StringOrList"/>, string or array.</summary>
public sealed class StringOrListConverter : JsonConverter<StringOrList>
{
    /// <inheritdoc/>
    public override StringOrList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => new(reader.GetString()!),
        JsonTokenType.StartArray => new(Items(ref reader)),
        _ => throw new JsonException(),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, StringOrList value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsList)
            WriteArray(writer, value);
        else
            writer.WriteStringValue(value[0]);
    }

    /// <summary>The strings of an array at whose start the reader is. A null among them is none of AWS's, but it is kept.</summary>
    internal static string[] Items(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndArray)
            return [];
        var first = Item(ref reader);
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndArray) // nearly always
            return [first];

        var items = new List<string> { first };
        while (reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Item(ref reader));
            reader.Read();
        }

        return [.. items];
    }

    internal static void WriteArray(Utf8JsonWriter writer, IReadOnlyList<string> items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            writer.WriteStringValue(item);
        writer.WriteEndArray();
    }

    private static string Item(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.Null ? reader.GetString()! : throw new JsonException();
}
