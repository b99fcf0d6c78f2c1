namespace Lambent.Events;

/// <summary>The type of an SNS message attribute.</summary>
[OpenEnum]
public readonly partial struct SnsDataType
{
    /// <summary>Text.</summary>
    public const string String = "String";

    /// <summary>A JSON array of strings, numbers, booleans and nulls, as text.</summary>
    public const string StringArray = "String.Array";

    /// <summary>A number, as text.</summary>
    public const string Number = "Number";

    /// <summary>Bytes, in base64.</summary>
    public const string Binary = "Binary";
}
