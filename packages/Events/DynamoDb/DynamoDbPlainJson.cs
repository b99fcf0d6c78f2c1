using System.Buffers;
using System.Text.Json;

namespace Lambent.Events;

/// <summary>DynamoDB's attributes as the JSON that a program would write, and the other way round.</summary>
internal static class DynamoDbPlainJson
{
    public static ReadOnlySpan<byte> Of(DynamoDbItem item)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            Write(writer, item);
        return buffer.WrittenSpan;
    }

    public static DynamoDbItem Item(JsonElement element)
    {
        var item = new DynamoDbItem();
        foreach (var member in element.EnumerateObject())
            item.Set(member.Name, Value(member.Value));
        return item;
    }

    private static DynamoDbValue Value(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                return DynamoDbValue.Map(Item(element));
            case JsonValueKind.Array:
                var items = new List<DynamoDbValue>(element.GetArrayLength());
                foreach (var item in element.EnumerateArray())
                    items.Add(Value(item));
                return DynamoDbValue.List(items);
            case JsonValueKind.String:
                return DynamoDbValue.String(element.GetString()!);
            case JsonValueKind.Number:
                return DynamoDbValue.Number(element.GetRawText());
            case JsonValueKind.True or JsonValueKind.False:
                return DynamoDbValue.Boolean(element.ValueKind == JsonValueKind.True);
            default:
                return DynamoDbValue.Null;
        }
    }

    private static void Write(Utf8JsonWriter writer, DynamoDbItem item)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in item)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DynamoDbValue value)
    {
        switch (value.Type)
        {
            case DynamoDbType.String:
                writer.WriteStringValue(value.AsString);
                break;
            case DynamoDbType.Number:
                WriteNumber(writer, value.AsNumberText);
                break;
            case DynamoDbType.Binary:
                Base64BytesConverter.Write(writer, value.AsBinary);
                break;
            case DynamoDbType.Boolean:
                writer.WriteBooleanValue(value.AsBoolean);
                break;
            case DynamoDbType.Map:
                Write(writer, value.AsMap);
                break;
            case DynamoDbType.List:
                WriteArray(writer, value.AsList, Write);
                break;
            case DynamoDbType.StringSet:
                WriteArray(writer, value.AsStringSet, static (writer, text) => writer.WriteStringValue(text));
                break;
            case DynamoDbType.NumberSet:
                WriteArray(writer, value.AsNumberSet, WriteNumber);
                break;
            case DynamoDbType.BinarySet:
                WriteArray(writer, value.AsBinarySet, Base64BytesConverter.Write);
                break;
            default: // what came after this version: nobody can say what it stands for
                writer.WriteNullValue();
                break;
        }
    }

    private static void WriteArray<T>(Utf8JsonWriter writer, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            write(writer, item);
        writer.WriteEndArray();
    }

    /// <summary>DynamoDB writes numbers as JSON does; what a producer of test events wrote in another way stays text.</summary>
    private static void WriteNumber(Utf8JsonWriter writer, string text)
    {
        if (PlainJson.IsNumber(text))
            writer.WriteRawValue(text, skipInputValidation: true);
        else
            writer.WriteStringValue(text);
    }
}
