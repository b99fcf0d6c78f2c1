using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What the time of a Kafka record is.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<KafkaTimestampType>))]
public readonly record struct KafkaTimestampType(string Value) : IOpenEnum<KafkaTimestampType>
{
    /// <summary>When the producer made the record.</summary>
    public static KafkaTimestampType CreateTime => new("CREATE_TIME");

    /// <summary>When the broker took the record.</summary>
    public static KafkaTimestampType LogAppendTime => new("LOG_APPEND_TIME");

    /// <summary>The record has no time.</summary>
    public static KafkaTimestampType None => new("NO_TIMESTAMP_TYPE");

    /// <inheritdoc/>
    public static KafkaTimestampType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
