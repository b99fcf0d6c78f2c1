using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The value of a DynamoDB attribute: one of <see cref="DynamoDbType"/>. Read it with the property of its type, such as <see cref="AsString"/>, or
/// ask first with <see cref="Type"/> or <c>TryGet…</c>.
/// </summary>
[JsonConverter(typeof(DynamoDbValueConverter))]
public sealed partial class DynamoDbValue : IEquatable<DynamoDbValue>
{
    internal DynamoDbValue(DynamoDbType type, object? value, IReadOnlyDictionary<string, JsonElement>? extensionData = null)
    {
        Type = type;
        Content = value;
        ExtensionData = extensionData;
    }

    /// <summary>The type of the attribute.</summary>
    public DynamoDbType Type { get; }

    /// <summary>Members of the value that this version does not know. They are written back.</summary>
    /// <value>Null when there are none.</value>
    public IReadOnlyDictionary<string, JsonElement>? ExtensionData { get; }

    /// <summary>String: text and numbers. Boxed: bool, Base64Bytes. Else DynamoDbItem, and lists of values, texts and Base64Bytes.</summary>
    internal object? Content { get; }

    /// <summary>Text.</summary>
    /// <param name="value">The text; it may be empty.</param>
    public static DynamoDbValue String(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(DynamoDbType.String, value);
    }

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public static DynamoDbValue Number(decimal value) => new(DynamoDbType.Number, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number of more digits than a <see cref="decimal"/> has.</summary>
    /// <param name="text">The number as DynamoDB writes it.</param>
    public static DynamoDbValue Number(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(DynamoDbType.Number, text);
    }

    /// <summary>Bytes.</summary>
    /// <param name="value">The bytes; they are not copied.</param>
    public static DynamoDbValue Binary(ReadOnlyMemory<byte> value) => new(DynamoDbType.Binary, new Base64Bytes(value));

    /// <summary>True or false.</summary>
    /// <param name="value">Which.</param>
    public static DynamoDbValue Boolean(bool value) => new(DynamoDbType.Boolean, value);

    /// <summary>No value.</summary>
    public static DynamoDbValue Null { get; } = new(DynamoDbType.Null, true);

    /// <summary>Attributes by name.</summary>
    /// <param name="value">They.</param>
    public static DynamoDbValue Map(DynamoDbItem value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(DynamoDbType.Map, value);
    }

    /// <summary>Values of any types.</summary>
    /// <param name="values">They; the list is not copied.</param>
    public static DynamoDbValue List(params IReadOnlyList<DynamoDbValue> values) => new(DynamoDbType.List, values);

    /// <summary>A set of strings.</summary>
    /// <param name="values">They; the list is not copied.</param>
    public static DynamoDbValue StringSet(params IReadOnlyList<string> values) => new(DynamoDbType.StringSet, values);

    /// <summary>A set of numbers.</summary>
    /// <param name="texts">They, as DynamoDB writes them; the list is not copied.</param>
    public static DynamoDbValue NumberSet(params IReadOnlyList<string> texts) => new(DynamoDbType.NumberSet, texts);

    /// <summary>A set of binary values.</summary>
    /// <param name="values">They; the list is not copied.</param>
    public static DynamoDbValue BinarySet(params IReadOnlyList<Base64Bytes> values) => new(DynamoDbType.BinarySet, values);

    /// <summary>Text.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator DynamoDbValue(string value) => String(value);

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator DynamoDbValue(decimal value) => Number(value);

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator DynamoDbValue(long value) => Number(value);

    /// <summary>True or false.</summary>
    /// <param name="value">Which.</param>
    public static implicit operator DynamoDbValue(bool value) => Boolean(value);

    /// <summary>Attributes by name.</summary>
    /// <param name="value">They.</param>
    public static implicit operator DynamoDbValue(DynamoDbItem value) => Map(value);

    /// <summary>The type. The value is not included, so that it does not reach a log by accident.</summary>
    public override string ToString() => $"{nameof(DynamoDbValue)}[{Type}]";

    /// <summary>
    /// Whether both are of one type and hold the same. The order of a set does not count. Numbers are compared by their text: DynamoDB writes each
    /// number in one way.
    /// </summary>
    /// <param name="other">Another value.</param>
    public bool Equals(DynamoDbValue? other) => other is not null && Type == other.Type && SameExtensionData(other) && Type switch
    {
        DynamoDbType.List => AsList.SequenceEqual(other.AsList),
        DynamoDbType.StringSet or DynamoDbType.NumberSet => AsSet.Count == other.AsSet.Count && new HashSet<string>(AsSet).SetEquals(other.AsSet),
        DynamoDbType.BinarySet => AsBinarySet.Count == other.AsBinarySet.Count && new HashSet<Base64Bytes>(AsBinarySet).SetEquals(other.AsBinarySet),
        _ => Equals(Content, other.Content),
    };

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as DynamoDbValue);

    /// <inheritdoc/>
    public override int GetHashCode() => Content switch
    {
        string or bool or Base64Bytes or DynamoDbItem => HashCode.Combine(Type, Content),
        System.Collections.ICollection values => HashCode.Combine(Type, values.Count),
        _ => Type.GetHashCode(),
    };

    private IReadOnlyList<string> AsSet => (IReadOnlyList<string>)Content!;

    private bool SameExtensionData(DynamoDbValue other)
    {
        if ((ExtensionData?.Count ?? 0) != (other.ExtensionData?.Count ?? 0))
            return false;
        foreach (var (name, value) in ExtensionData ?? ReadOnlyDictionary<string, JsonElement>.Empty)
        {
            if (!other.ExtensionData!.TryGetValue(name, out var theirs) || !PayloadEquality.AreSame(value, theirs))
                return false;
        }

        return true;
    }
}
