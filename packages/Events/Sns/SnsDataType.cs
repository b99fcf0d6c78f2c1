using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The type of an SNS message attribute.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<SnsDataType>))]
public readonly record struct SnsDataType(string Value) : IOpenEnum<SnsDataType>
{
    /// <summary>Text.</summary>
    public static SnsDataType String => new("String");

    /// <summary>A JSON array of strings, numbers, booleans and nulls, as text.</summary>
    public static SnsDataType StringArray => new("String.Array");

    /// <summary>A number, as text.</summary>
    public static SnsDataType Number => new("Number");

    /// <summary>Bytes, in base64.</summary>
    public static SnsDataType Binary => new("Binary");

    /// <inheritdoc/>
    public static SnsDataType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
