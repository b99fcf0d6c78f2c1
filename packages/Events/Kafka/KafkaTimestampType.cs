namespace Lambent.Events;

/// <summary>What the time of a Kafka record is.</summary>
[OpenEnum]
public readonly partial struct KafkaTimestampType
{
    /// <summary>When the producer made the record.</summary>
    public const string CreateTime = "CREATE_TIME";

    /// <summary>When the broker took the record.</summary>
    public const string LogAppendTime = "LOG_APPEND_TIME";

    /// <summary>The record has no time.</summary>
    public const string None = "NO_TIMESTAMP_TYPE";
}
