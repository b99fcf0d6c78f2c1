using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A value of a MongoDB document in extended JSON, which writes types that JSON does not have as objects: <c>{"$oid": "…"}</c>,
/// <c>{"$numberLong": "7"}</c>. Make your own type of a document with <see cref="To{T}"/>.
/// </summary>
/// <param name="json">The extended JSON.</param>
[JsonConverter(typeof(MongoValueConverter))]
public readonly struct MongoValue(JsonElement json) : IEquatable<MongoValue>
{
    /// <summary>The extended JSON as it came.</summary>
    public JsonElement Json { get; } = json;

    /// <summary>The type of the value.</summary>
    public MongoType Type => Json.ValueKind switch
    {
        JsonValueKind.String => MongoType.String,
        JsonValueKind.True or JsonValueKind.False => MongoType.Boolean,
        JsonValueKind.Number => MongoType.Number,
        JsonValueKind.Null => MongoType.Null,
        JsonValueKind.Array => MongoType.Array,
        JsonValueKind.Object => Tag(out _) switch
        {
            null => MongoType.Document,
            "$oid" => MongoType.ObjectId,
            "$numberInt" or "$numberLong" or "$numberDouble" or "$numberDecimal" => MongoType.Number,
            "$date" => MongoType.DateTime,
            "$timestamp" => MongoType.Timestamp,
            "$binary" or "$uuid" => MongoType.Binary,
            "$symbol" => MongoType.String,
            "$undefined" => MongoType.Null,
            _ => MongoType.Other,
        },
        _ => MongoType.Other,
    };

    /// <summary>A value of a document.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Null when it is no document, or has no such value.</returns>
    public MongoValue? this[string name] =>
        Type == MongoType.Document && Json.TryGetProperty(name, out var value) ? new MongoValue(value) : null;

    /// <summary>The values of an array.</summary>
    /// <returns>None when it is no array.</returns>
    public IEnumerable<MongoValue> Items()
    {
        for (var i = 0; Type == MongoType.Array && i < Json.GetArrayLength(); i++)
            yield return new MongoValue(Json[i]);
    }

    /// <summary>The text, if it is text.</summary>
    /// <param name="value">The text.</param>
    public bool TryGetString([NotNullWhen(true)] out string? value)
    {
        value = Type == MongoType.String ? Text : null;
        return value is not null;
    }

    /// <summary>The object id, if it is one.</summary>
    /// <param name="value">The object id, 24 hexadecimal digits.</param>
    public bool TryGetObjectId([NotNullWhen(true)] out string? value)
    {
        value = Type == MongoType.ObjectId ? Text : null;
        return value is not null;
    }

    /// <summary>True or false, if it is either.</summary>
    /// <param name="value">Which.</param>
    public bool TryGetBoolean(out bool value)
    {
        value = Json.ValueKind == JsonValueKind.True;
        return Type == MongoType.Boolean;
    }

    /// <summary>The number, if it is a whole one and within range.</summary>
    /// <param name="value">The number.</param>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        return Type == MongoType.Number && new WireNumber(Text ?? "", WireForm.Text).TryGetInt64(out value);
    }

    /// <summary>The number, if it is one.</summary>
    /// <param name="value">The number.</param>
    public bool TryGetDouble(out double value)
    {
        value = 0;
        return Type == MongoType.Number && double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The number, if it is one and within range.</summary>
    /// <param name="value">The number.</param>
    public bool TryGetDecimal(out decimal value)
    {
        value = 0;
        return Type == MongoType.Number && decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The time, if it is a date or a timestamp.</summary>
    /// <param name="value">The time, in UTC.</param>
    public bool TryGetDateTime(out DateTimeOffset value)
    {
        value = default;
        var tag = Tag(out var inner);
        if (tag == "$timestamp" && inner.ValueKind == JsonValueKind.Object && inner.TryGetProperty("t", out var t)
            && new MongoValue(t).TryGetInt64(out var seconds))
            return TryUnix(seconds, 1000, out value);
        if (tag != "$date")
            return false;
        if (inner.ValueKind == JsonValueKind.String)
            return Timestamp.FromText(inner.GetString()!).TryGetValue(out value);
        return new MongoValue(inner).TryGetInt64(out var milliseconds) && TryUnix(milliseconds, 1, out value);
    }

    /// <summary>The bytes, if it is bytes.</summary>
    /// <param name="value">The bytes.</param>
    public bool TryGetBinary(out Base64Bytes value)
    {
        value = default;
        if (Tag(out var inner) is not { } tag || Type != MongoType.Binary)
            return false;
        if (tag == "$uuid")
        {
            var isUuid = Guid.TryParse(inner.ValueKind == JsonValueKind.String ? inner.GetString() : null, out var uuid);
            value = isUuid ? uuid.ToByteArray(bigEndian: true) : default(Base64Bytes);
            return isUuid;
        }

        if (inner.ValueKind == JsonValueKind.Object && inner.TryGetProperty("base64", out var base64))
            inner = base64;
        value = inner.ValueKind == JsonValueKind.String ? new Base64Bytes(inner.GetString()!) : default;
        return inner.ValueKind == JsonValueKind.String && value.IsReadable;
    }

    /// <summary>The value read as JSON by the contract of a type: see <see cref="ToJson"/>.</summary>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public T? To<T>(JsonTypeInfo<T> contract) => EmbeddedJson.Read(MongoPlainJson.Of(this), contract, "The document");

    /// <summary>
    /// The value as plain JSON: numbers are numbers, object ids and UUIDs text, dates and timestamps ISO 8601, and bytes base64. What JSON cannot
    /// say stays as it came.
    /// </summary>
    public string ToJson() => System.Text.Encoding.UTF8.GetString(MongoPlainJson.Of(this));

    /// <summary>The type and no value: the value is payload, which must not reach a log by accident.</summary>
    public override string ToString() => $"{nameof(MongoValue)}[{Type}]";

    /// <summary>Whether both are the same extended JSON.</summary>
    /// <param name="other">Another value.</param>
    public bool Equals(MongoValue other) => PayloadEquality.AreSame(Json, other.Json);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is MongoValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Json.ValueKind.GetHashCode();

    /// <summary>Whether both are the same extended JSON.</summary>
    public static bool operator ==(MongoValue left, MongoValue right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(MongoValue left, MongoValue right) => !left.Equals(right);

    /// <summary>The text of a string, or of what is a string inside its object, and the digits of a number.</summary>
    internal string? Text => Tag(out var inner) is null ? TextOf(Json) : TextOf(inner);

    /// <summary>The name of a type that JSON does not have, and what stands behind it; null for a document and all else.</summary>
    private string? Tag(out JsonElement inner)
    {
        inner = default;
        if (Json.ValueKind != JsonValueKind.Object)
            return null;
        using var members = Json.EnumerateObject();
        if (!members.MoveNext() || members.Current.Name is not ['$', ..] || members.Current.Name == "$ref") // a reference is a document
            return null;
        inner = members.Current.Value;
        return members.Current.Name;
    }

    private static string? TextOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetRawText(),
        _ => null,
    };

    private static bool TryUnix(long value, long milliseconds, out DateTimeOffset time)
    {
        var inRange = value is > -60_000_000_000_000 and < 253_402_300_800_000 && value * milliseconds is > -60_000_000_000_000 and < 253_402_300_800_000;
        time = inRange ? DateTimeOffset.FromUnixTimeMilliseconds(value * milliseconds) : default;
        return inRange;
    }
}

/// <summary>Reads and writes <see cref="MongoValue"/>, as it came.</summary>
public sealed class MongoValueConverter : JsonConverter<MongoValue>
{
    /// <inheritdoc/>
    public override MongoValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static MongoValue Read(ref Utf8JsonReader reader) => new(JsonElement.ParseValue(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MongoValue value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, MongoValue value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Json.ValueKind == JsonValueKind.Undefined)
            writer.WriteNullValue();
        else
            JsonElementConverter.Write(writer, value.Json);
    }
}

/// <summary>The type of a <see cref="MongoValue"/>.</summary>
public enum MongoType
{
    /// <summary>There is no value, or none of the other types: a regular expression, code, a type that came after this version.</summary>
    Other,

    /// <summary>Null or undefined.</summary>
    Null,

    /// <summary>Text.</summary>
    String,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A number: 32 or 64 bits, double or decimal.</summary>
    Number,

    /// <summary>An object id of 24 hexadecimal digits.</summary>
    ObjectId,

    /// <summary>A date and time, to the millisecond.</summary>
    DateTime,

    /// <summary>A time to the second and a number that counts the changes in it, as MongoDB orders changes.</summary>
    Timestamp,

    /// <summary>Bytes, a UUID for example.</summary>
    Binary,

    /// <summary>Values by name.</summary>
    Document,

    /// <summary>Values in order.</summary>
    Array,
}

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
