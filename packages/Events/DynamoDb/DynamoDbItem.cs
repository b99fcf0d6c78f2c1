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
