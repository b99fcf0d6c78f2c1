namespace Lambent.Events;

/// <summary>The type of a <see cref="MongoValue"/>.</summary>
public enum MongoType
{
    /// <summary>There is no value, or none of the other types: a regular expression, code, a type that came after this version.</summary>
    Other,

    /// <summary>Null or undefined.</summary>
    Null,

    /// <summary>Text.</summary>
    String,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A number: 32 or 64 bits, double or decimal.</summary>
    Number,

    /// <summary>An object id of 24 hexadecimal digits.</summary>
    ObjectId,

    /// <summary>A date and time, to the millisecond.</summary>
    DateTime,

    /// <summary>A time to the second and a number that counts the changes in it, as MongoDB orders changes.</summary>
    Timestamp,

    /// <summary>Bytes, a UUID for example.</summary>
    Binary,

    /// <summary>Values by name.</summary>
    Document,

    /// <summary>Values in order.</summary>
    Array,
}
