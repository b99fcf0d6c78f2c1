using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lambent;

/// <summary>Writes any object as JSON without reflection: primitive values as JSON values, lists and dictionaries up to a depth, other objects as text.</summary>
internal static class LogValueWriter
{
    private const int MaxDepth = 8; // a limit, because a list can contain itself
    private const int MaxItems = 1000;

    public static void Write(Utf8JsonWriter json, object? value, int depth)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case uint number: json.WriteNumberValue(number); break;
            case ulong number: json.WriteNumberValue(number); break;
            case short or ushort or byte or sbyte: json.WriteNumberValue(((IConvertible)value).ToInt32(CultureInfo.InvariantCulture)); break;
            case decimal number: json.WriteNumberValue(number); break;
            // JSON cannot represent infinities and NaN.
            case double number when double.IsFinite(number): json.WriteNumberValue(number); break;
            case float number when float.IsFinite(number): json.WriteNumberValue(number); break;
            case double or float: json.WriteStringValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)); break;
            case DateTime time: json.WriteStringValue(time); break;
            case DateTimeOffset time: json.WriteStringValue(time); break;
            case Guid id: json.WriteStringValue(id); break;
            case JsonElement or JsonNode: WriteDocument(json, value); break;
            case byte[] bytes: json.WriteBase64StringValue(bytes); break;
            case IDictionary map when depth < MaxDepth: WriteMap(json, map, depth); break;
            case IEnumerable list when depth < MaxDepth: WriteList(json, list, depth); break;
            case IEnumerable: json.WriteStringValue("…"); break;
            case IFormattable formattable: json.WriteStringValue(Format(formattable)); break;
            default: json.WriteStringValue(SafeText.From(value)); break;
        }
    }

    private static string Format(IFormattable value)
    {
        try
        {
            return value.ToString(null, CultureInfo.InvariantCulture);
        }
        catch (Exception e) // boundary: user code
        {
            return $"({LambdaError.ShortName(e)} in ToString of {value.GetType().Name})";
        }
    }

    /// <summary>Writes a JSON document through a separate buffer, because a disposed document or a node that another thread changes may throw during the write.</summary>
    private static void WriteDocument(Utf8JsonWriter json, object value)
    {
        var buffer = LogBuffer.Rent();
        try
        {
            var writer = buffer.Json;
            if (value is JsonNode node)
                node.WriteTo(writer);
            else if (((JsonElement)value).ValueKind == JsonValueKind.Undefined)
                writer.WriteStringValue("");
            else
                ((JsonElement)value).WriteTo(writer);
            writer.Flush();
            json.WriteRawValue(buffer.Record[LogSink.FrameSize..], skipInputValidation: true);
        }
        catch (Exception e) when (e is not OutOfMemoryException) // boundary: user data
        {
            json.WriteStringValue($"({LambdaError.ShortName(e)})");
        }
        finally
        {
            buffer.Return();
        }
    }

    private static void WriteMap(Utf8JsonWriter json, IDictionary map, int depth)
    {
        json.WriteStartObject();
        try
        {
            foreach (DictionaryEntry entry in map)
            {
                json.WritePropertyName(SafeText.From(entry.Key));
                Write(json, entry.Value, depth + 1);
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException) // boundary: user code; the enumerator may throw, and the members that were read are kept
        {
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable list, int depth)
    {
        json.WriteStartArray();
        var itemsLeft = MaxItems;
        try
        {
            foreach (var item in list)
            {
                if (itemsLeft-- == 0)
                    break;
                Write(json, item, depth + 1);
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException) // boundary: user code; the enumerator may throw
        {
            json.WriteStringValue($"({LambdaError.ShortName(e)})");
        }

        json.WriteEndArray();
    }
}
