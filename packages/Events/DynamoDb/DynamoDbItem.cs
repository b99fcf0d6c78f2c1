using System.Buffers;
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// The attributes of a DynamoDB item, or of a map in it, by name. Make your own type of them with <c>item.To(AppJson.Default.Order)</c>, read one
/// with <c>item["customer"].AsString</c>, and build them with <c>new DynamoDbItem { ["customer"] = "Okafor", ["quantity"] = 2 }</c>.
/// </summary>
[JsonConverter(typeof(DynamoDbItemConverter))]
public sealed class DynamoDbItem : IReadOnlyDictionary<string, DynamoDbValue>, IEquatable<DynamoDbItem>
{
    private readonly Dictionary<string, DynamoDbValue> _attributes;

    /// <summary>An item without attributes; an initializer adds them.</summary>
    public DynamoDbItem() => _attributes = new(StringComparer.Ordinal);

    /// <summary>An item with attributes.</summary>
    /// <param name="attributes">The attributes, by name.</param>
    public DynamoDbItem(IEnumerable<KeyValuePair<string, DynamoDbValue>> attributes) => _attributes = new(attributes, StringComparer.Ordinal);

    /// <summary>No attributes.</summary>
    public static DynamoDbItem Empty { get; } = new();

    /// <inheritdoc/>
    public int Count => _attributes.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _attributes.Keys;

    /// <inheritdoc/>
    public IEnumerable<DynamoDbValue> Values => _attributes.Values;

    /// <summary>An attribute.</summary>
    /// <param name="key">The name.</param>
    /// <exception cref="KeyNotFoundException">The item has no such attribute.</exception>
    public DynamoDbValue this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException("The item has no attribute of that name.");
        init => Set(key, value);
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _attributes.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out DynamoDbValue value) => _attributes.TryGetValue(key, out value);

    /// <summary>
    /// The item read as JSON by the contract of a type: see <see cref="ToJson"/>.
    /// </summary>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there are no attributes.</returns>
    /// <exception cref="JsonException">The attributes are not what the type expects.</exception>
    public T? To<T>(JsonTypeInfo<T> contract) => Count == 0 ? default : EmbeddedJson.Read(DynamoDbPlainJson.Of(this), contract, "The DynamoDB item");

    /// <summary>
    /// The item as plain JSON: maps are objects, lists and sets arrays, numbers numbers with all their digits, and bytes base64.
    /// </summary>
    public string ToJson() => System.Text.Encoding.UTF8.GetString(DynamoDbPlainJson.Of(this));

    /// <summary>The attributes that an object has as JSON: objects are maps, arrays lists; nothing becomes a set or bytes.</summary>
    /// <param name="value">The object.</param>
    /// <param name="contract">How it is written: <c>AppJson.Default.Order</c>.</param>
    /// <exception cref="ArgumentException">The value is written as something else than a JSON object.</exception>
    public static DynamoDbItem From<T>(T value, JsonTypeInfo<T> contract)
    {
        var element = JsonSerializer.SerializeToElement(value, contract);
        return element.ValueKind == JsonValueKind.Object
            ? DynamoDbPlainJson.Item(element)
            : throw new ArgumentException($"The type '{typeof(T).Name}' is not written as a JSON object, as an item must be.", nameof(value));
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, DynamoDbValue>> GetEnumerator() => _attributes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both have the same attributes.</summary>
    /// <param name="other">Another item.</param>
    public bool Equals(DynamoDbItem? other)
    {
        if (other is null || other.Count != Count)
            return false;
        foreach (var (name, value) in _attributes)
        {
            if (!other.TryGetValue(name, out var theirs) || !value.Equals(theirs))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as DynamoDbItem);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 0;
        foreach (var (name, value) in _attributes)
            hash += HashCode.Combine(name, value); // a sum: the order does not count
        return hash;
    }

    /// <summary>The type and the count. The attributes are not included, so that they do not reach a log by accident.</summary>
    public override string ToString() => $"{nameof(DynamoDbItem)}[{Count}]";

    internal void Set(string key, DynamoDbValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _attributes[key] = value;
    }
}

/// <summary>Reads and writes <see cref="DynamoDbItem"/>.</summary>
public sealed class DynamoDbItemConverter : JsonConverter<DynamoDbItem>
{
    /// <inheritdoc/>
    public override DynamoDbItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DynamoDbItem value, JsonSerializerOptions options) => Write(writer, value);

    internal static DynamoDbItem Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonFault.Expected(nameof(DynamoDbItem));
        var item = new DynamoDbItem();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            item.Set(name, DynamoDbValueConverter.Read(ref reader));
        }

        return item;
    }

    internal static void Write(Utf8JsonWriter writer, DynamoDbItem item)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(item);
        writer.WriteStartObject();
        foreach (var (name, value) in item)
        {
            writer.WritePropertyName(name);
            DynamoDbValueConverter.Write(writer, value);
        }

        writer.WriteEndObject();
    }
}

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

/// <summary>The type of a DynamoDB attribute.</summary>
public enum DynamoDbType
{
    /// <summary>A type that this version does not know. It is written as it was read.</summary>
    Unknown,

    /// <summary>Text, <c>S</c>.</summary>
    String,

    /// <summary>A number of up to 38 digits, <c>N</c>.</summary>
    Number,

    /// <summary>Bytes, <c>B</c>.</summary>
    Binary,

    /// <summary>True or false, <c>BOOL</c>.</summary>
    Boolean,

    /// <summary>No value, <c>NULL</c>.</summary>
    Null,

    /// <summary>Attributes by name, <c>M</c>.</summary>
    Map,

    /// <summary>Values of any types, <c>L</c>.</summary>
    List,

    /// <summary>A set of strings, <c>SS</c>.</summary>
    StringSet,

    /// <summary>A set of numbers, <c>NS</c>.</summary>
    NumberSet,

    /// <summary>A set of binary values, <c>BS</c>.</summary>
    BinarySet,
}

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
