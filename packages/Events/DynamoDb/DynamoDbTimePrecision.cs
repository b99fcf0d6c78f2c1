namespace Lambent.Events;

/// <summary>The unit of a time in the records that DynamoDB writes to Kinesis.</summary>
[OpenEnum]
public readonly partial struct DynamoDbTimePrecision
{
    /// <summary>Milliseconds since 1970.</summary>
    public const string Millisecond = "MILLISECOND";

    /// <summary>Microseconds since 1970.</summary>
    public const string Microsecond = "MICROSECOND";
}
