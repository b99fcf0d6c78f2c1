using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The unit of a time in the records that DynamoDB writes to Kinesis.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<DynamoDbTimePrecision>))]
public readonly record struct DynamoDbTimePrecision(string Value) : IOpenEnum<DynamoDbTimePrecision>
{
    /// <summary>Milliseconds since 1970.</summary>
    public static DynamoDbTimePrecision Millisecond => new("MILLISECOND");

    /// <summary>Microseconds since 1970.</summary>
    public static DynamoDbTimePrecision Microsecond => new("MICROSECOND");

    /// <inheritdoc/>
    public static DynamoDbTimePrecision Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
