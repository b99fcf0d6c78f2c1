namespace Lambent.Events;

/// <summary>The type of a DynamoDB attribute.</summary>
public enum DynamoDbType
{
    /// <summary>A type that came after this version. It is written back as it came.</summary>
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

    /// <summary>Texts without repeats or order, <c>SS</c>.</summary>
    StringSet,

    /// <summary>Numbers without repeats or order, <c>NS</c>.</summary>
    NumberSet,

    /// <summary>Bytes without repeats or order, <c>BS</c>.</summary>
    BinarySet,
}
