using System.Buffers;
using System.Text.Json;

namespace Lambent.Events;

/// <summary>Extended JSON as the JSON that a program would write.</summary>
internal static class MongoPlainJson
{
    public static ReadOnlySpan<byte> Of(MongoValue value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            Write(writer, value);
        return buffer.WrittenSpan;
    }

    private static void Write(Utf8JsonWriter writer, MongoValue value)
    {
        switch (value.Type)
        {
            case MongoType.Document:
                writer.WriteStartObject();
                foreach (var member in value.Json.EnumerateObject())
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, new MongoValue(member.Value));
                }

                writer.WriteEndObject();
                break;
            case MongoType.Array:
                writer.WriteStartArray();
                foreach (var item in value.Json.EnumerateArray())
                    Write(writer, new MongoValue(item));
                writer.WriteEndArray();
                break;
            case MongoType.Number when value.Text is { } number && PlainJson.IsNumber(number):
                writer.WriteRawValue(number, skipInputValidation: true);
                break;
            case MongoType.DateTime or MongoType.Timestamp when value.TryGetDateTime(out var time):
                writer.WriteStringValue(new Timestamp(time).ToString());
                break;
            case MongoType.Null:
                writer.WriteNullValue();
                break;
            case MongoType.Boolean or MongoType.Other:
                WriteAsItIs(writer, value.Json);
                break;
            default:
                if (value.Text is { } text) // an object id, a UUID, a number that JSON does not have such as NaN
                    writer.WriteStringValue(text);
                else if (value.TryGetBinary(out var bytes))
                    writer.WriteStringValue(bytes.Text);
                else
                    WriteAsItIs(writer, value.Json);
                break;
        }
    }

    private static void WriteAsItIs(Utf8JsonWriter writer, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Undefined)
            writer.WriteNullValue();
        else
            JsonElementConverter.Write(writer, json);
    }
}
