using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The type of an SQS message attribute. Senders may add a label of their own: <c>Number.float</c>.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<SqsDataType>))]
public readonly record struct SqsDataType(string Value) : IOpenEnum<SqsDataType>
{
    /// <summary>Text.</summary>
    public static SqsDataType String => new("String");

    /// <summary>A number, as text.</summary>
    public static SqsDataType Number => new("Number");

    /// <summary>Bytes.</summary>
    public static SqsDataType Binary => new("Binary");

    /// <inheritdoc/>
    public static SqsDataType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
