namespace Lambent.Events;

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
