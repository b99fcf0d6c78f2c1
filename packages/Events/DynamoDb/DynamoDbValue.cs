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

    /// <summary>Whether this is the value that a getter returns for an absent attribute.</summary>
    public bool IsNull => Type == DynamoDbType.Null;

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">It is not text.</exception>
    public string AsString => (string)Of(DynamoDbType.String);

    /// <summary>The number exactly as DynamoDB wrote it.</summary>
    /// <exception cref="InvalidOperationException">It is not a number.</exception>
    public string AsNumberText => (string)Of(DynamoDbType.Number);

    /// <summary>The whole number.</summary>
    /// <exception cref="InvalidOperationException">It is not a whole number, or out of range.</exception>
    public int AsInt32 => AsInt64 is >= int.MinValue and <= int.MaxValue and var value ? (int)value : throw OutOfRange("a whole number of 32 bits");

    /// <summary>The whole number.</summary>
    /// <exception cref="InvalidOperationException">It is not a whole number, or out of range.</exception>
    public long AsInt64 => new WireNumber(AsNumberText, WireForm.Text).TryGetInt64(out var value) ? value : throw OutOfRange("a whole number of 64 bits");

    /// <summary>The number, rounded to 28 digits; <see cref="AsNumberText"/> has all digits.</summary>
    /// <exception cref="InvalidOperationException">It is not a number, or out of range.</exception>
    public decimal AsDecimal => new WireNumber(AsNumberText, WireForm.Text).TryGetDecimal(out var value) ? value : throw OutOfRange("a decimal");

    /// <summary>The number as a double, rounded.</summary>
    /// <exception cref="InvalidOperationException">It is not a number.</exception>
    public double AsDouble => new WireNumber(AsNumberText, WireForm.Text).TryGetDouble(out var value) ? value : throw OutOfRange("a double");

    /// <summary>The bytes.</summary>
    /// <exception cref="InvalidOperationException">It is not bytes.</exception>
    public Base64Bytes AsBinary => (Base64Bytes)Of(DynamoDbType.Binary);

    /// <summary>Whether the value is true.</summary>
    /// <exception cref="InvalidOperationException">It is neither true nor false.</exception>
    public bool AsBoolean => (bool)Of(DynamoDbType.Boolean);

    /// <summary>The attributes by name.</summary>
    /// <exception cref="InvalidOperationException">It is not a map.</exception>
    public DynamoDbItem AsMap => (DynamoDbItem)Of(DynamoDbType.Map);

    /// <summary>The values, in order.</summary>
    /// <exception cref="InvalidOperationException">It is not a list.</exception>
    public IReadOnlyList<DynamoDbValue> AsList => (IReadOnlyList<DynamoDbValue>)Of(DynamoDbType.List);

    /// <summary>The texts.</summary>
    /// <exception cref="InvalidOperationException">It is not a set of texts.</exception>
    public IReadOnlyList<string> AsStringSet => (IReadOnlyList<string>)Of(DynamoDbType.StringSet);

    /// <summary>The numbers exactly as DynamoDB wrote them.</summary>
    /// <exception cref="InvalidOperationException">It is not a set of numbers.</exception>
    public IReadOnlyList<string> AsNumberSet => (IReadOnlyList<string>)Of(DynamoDbType.NumberSet);

    /// <summary>The bytes.</summary>
    /// <exception cref="InvalidOperationException">It is not a set of bytes.</exception>
    public IReadOnlyList<Base64Bytes> AsBinarySet => (IReadOnlyList<Base64Bytes>)Of(DynamoDbType.BinarySet);

    /// <summary>The text, if it is text.</summary>
    /// <param name="value">The text.</param>
    public bool TryGetString([NotNullWhen(true)] out string? value)
    {
        value = Type == DynamoDbType.String ? (string)Content! : null;
        return value is not null;
    }

    /// <summary>The number exactly as DynamoDB wrote it, if it is a number.</summary>
    /// <param name="value">The number.</param>
    public bool TryGetNumberText([NotNullWhen(true)] out string? value)
    {
        value = Type == DynamoDbType.Number ? (string)Content! : null;
        return value is not null;
    }

    /// <summary>The number, if it is an integer within range.</summary>
    /// <param name="value">The number.</param>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        return TryGetNumberText(out var text) && new WireNumber(text, WireForm.Text).TryGetInt64(out value);
    }

    /// <summary>The number, if it is a number within range, rounded to 28 digits.</summary>
    /// <param name="value">The number.</param>
    public bool TryGetDecimal(out decimal value)
    {
        value = 0;
        return TryGetNumberText(out var text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>True or false, if it is either.</summary>
    /// <param name="value">Which.</param>
    public bool TryGetBoolean(out bool value)
    {
        value = Type == DynamoDbType.Boolean && (bool)Content!;
        return Type == DynamoDbType.Boolean;
    }

    /// <summary>The bytes, if it is bytes.</summary>
    /// <param name="value">The bytes.</param>
    public bool TryGetBinary(out Base64Bytes value)
    {
        value = Type == DynamoDbType.Binary ? (Base64Bytes)Content! : default;
        return Type == DynamoDbType.Binary;
    }

    /// <summary>The attributes, if it is a map.</summary>
    /// <param name="value">The attributes by name.</param>
    public bool TryGetMap([NotNullWhen(true)] out DynamoDbItem? value)
    {
        value = Content as DynamoDbItem;
        return value is not null;
    }

    /// <summary>The values, if it is a list.</summary>
    /// <param name="value">The values in their order.</param>
    public bool TryGetList([NotNullWhen(true)] out IReadOnlyList<DynamoDbValue>? value)
    {
        value = Type == DynamoDbType.List ? (IReadOnlyList<DynamoDbValue>)Content! : null;
        return value is not null;
    }

    private object Of(DynamoDbType type) =>
        Type == type ? Content! : throw new InvalidOperationException($"The DynamoDB attribute is of the type {Type}, not {type}. Ask Type or TryGet… first.");

    private static InvalidOperationException OutOfRange(string expected) =>
        new($"The DynamoDB attribute is a number, but not {expected}. Take its text from AsNumberText.");
}

// Each getter throws an InvalidOperationException that names both types when the attribute is of another.
