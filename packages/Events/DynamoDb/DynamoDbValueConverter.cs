using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="DynamoDbValue"/>: an object with one member, whose name tells the type.</summary>
public sealed class DynamoDbValueConverter : JsonConverter<DynamoDbValue>
{
    /// <inheritdoc/>
    public override DynamoDbValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DynamoDbValue value, JsonSerializerOptions options) => Write(writer, value);

    internal static DynamoDbValue Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return new DynamoDbValue(DynamoDbType.Unknown, null, null); // none of DynamoDB's: it writes {"NULL":true}
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonFault.Expected(nameof(DynamoDbValue));
        var type = DynamoDbType.Unknown;
        object? content = null;
        Dictionary<string, JsonElement>? extensionData = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (type == DynamoDbType.Unknown && ReadContent(ref reader, name, ref type) is { } known)
                content = known;
            else if (reader.TokenType != JsonTokenType.Null)
                (extensionData ??= [])[name] = JsonElement.ParseValue(ref reader);
        }

        return new DynamoDbValue(type, content, extensionData);
    }

    /// <summary>What the name says, if the JSON is of that sort; else null, with the reader where it was.</summary>
    private static object? ReadContent(ref Utf8JsonReader reader, string name, ref DynamoDbType type)
    {
        var (expected, token) = name switch
        {
            "S" => (DynamoDbType.String, JsonTokenType.String),
            "N" => (DynamoDbType.Number, JsonTokenType.String),
            "B" => (DynamoDbType.Binary, JsonTokenType.String),
            "BOOL" => (DynamoDbType.Boolean, JsonTokenType.True),
            "NULL" => (DynamoDbType.Null, JsonTokenType.True),
            "M" => (DynamoDbType.Map, JsonTokenType.StartObject),
            "L" => (DynamoDbType.List, JsonTokenType.StartArray),
            "SS" => (DynamoDbType.StringSet, JsonTokenType.StartArray),
            "NS" => (DynamoDbType.NumberSet, JsonTokenType.StartArray),
            "BS" => (DynamoDbType.BinarySet, JsonTokenType.StartArray),
            _ => (DynamoDbType.Unknown, JsonTokenType.None),
        };
        if (reader.TokenType != token && (reader.TokenType != JsonTokenType.False || expected != DynamoDbType.Boolean))
            return null;
        type = expected;
        return expected switch
        {
            DynamoDbType.String or DynamoDbType.Number => reader.GetString(),
            DynamoDbType.Binary => Base64BytesConverter.Read(ref reader),
            DynamoDbType.Boolean or DynamoDbType.Null => reader.TokenType == JsonTokenType.True,
            DynamoDbType.Map => DynamoDbItemConverter.Read(ref reader),
            DynamoDbType.List => ReadList(ref reader, Read),
            DynamoDbType.BinarySet => ReadList(ref reader, Base64BytesConverter.Read),
            _ => ReadList(ref reader, HeaderMapConverter.Value),
        };
    }

    private delegate T ItemReader<T>(ref Utf8JsonReader reader);

    private static List<T> ReadList<T>(ref Utf8JsonReader reader, ItemReader<T> read)
    {
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(read(ref reader));
        return items;
    }

    internal static void Write(Utf8JsonWriter writer, DynamoDbValue value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        switch (value.Type)
        {
            case DynamoDbType.String:
                writer.WriteString("S", value.AsString);
                break;
            case DynamoDbType.Number:
                writer.WriteString("N", value.AsNumberText);
                break;
            case DynamoDbType.Binary:
                writer.WritePropertyName("B");
                Base64BytesConverter.Write(writer, value.AsBinary);
                break;
            case DynamoDbType.Boolean:
                writer.WriteBoolean("BOOL", value.AsBoolean);
                break;
            case DynamoDbType.Null:
                writer.WriteBoolean("NULL", true);
                break;
            case DynamoDbType.Map:
                writer.WritePropertyName("M");
                DynamoDbItemConverter.Write(writer, value.AsMap);
                break;
            case DynamoDbType.List:
                WriteList(writer, "L", value.AsList, static (writer, item) => Write(writer, item));
                break;
            case DynamoDbType.StringSet:
                WriteList(writer, "SS", value.AsStringSet, static (writer, text) => writer.WriteStringValue(text));
                break;
            case DynamoDbType.NumberSet:
                WriteList(writer, "NS", value.AsNumberSet, static (writer, text) => writer.WriteStringValue(text));
                break;
            case DynamoDbType.BinarySet:
                WriteList(writer, "BS", value.AsBinarySet, static (writer, bytes) => Base64BytesConverter.Write(writer, bytes));
                break;
        }

        foreach (var (name, element) in value.ExtensionData ?? ReadOnlyDictionary<string, JsonElement>.Empty)
        {
            writer.WritePropertyName(name);
            JsonElementConverter.Write(writer, element);
        }

        writer.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
            write(writer, item);
        writer.WriteEndArray();
    }
}
