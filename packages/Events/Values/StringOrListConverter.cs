using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="StringOrList"/>, string or array. Numbers and booleans, as conditions of IAM may have, are read as their text and written as they came.</summary>
public sealed class StringOrListConverter : JsonConverter<StringOrList>
{
    /// <summary>A null among lists of values is none of AWS's, but it is kept.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override StringOrList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, StringOrList value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Write(writer, value);
    }

    internal static StringOrList Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => StringOrList.Null,
        JsonTokenType.StartArray => new(Items(ref reader)),
        _ => new(LenientString.Read(ref reader)!),
    };

    internal static void Write(Utf8JsonWriter writer, StringOrList value)
    {
        if (value.IsNull)
            writer.WriteNullValue();
        else if (value.IsList)
            WriteArray(writer, value);
        else
            LenientString.Write(writer, value[0]);
    }

    /// <summary>The strings of an array at whose start the reader is. A null among them is none of AWS's, but it is kept.</summary>
    internal static string[] Items(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndArray)
            return [];
        var first = LenientString.Read(ref reader)!;
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndArray) // nearly always
            return [first];

        var items = new List<string> { first };
        while (reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(LenientString.Read(ref reader)!);
            reader.Read();
        }

        return [.. items];
    }

    internal static void WriteArray(Utf8JsonWriter writer, IReadOnlyList<string> items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            LenientString.Write(writer, item);
        writer.WriteEndArray();
    }
}
