using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Lambent.Events;

// Each getter throws an InvalidOperationException that names both types when the attribute is of another.
public sealed partial class DynamoDbValue
{
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
