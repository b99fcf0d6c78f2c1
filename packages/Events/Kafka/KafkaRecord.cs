using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A record of a Kafka topic. Read JSON with <c>record.Value(AppJson.Default.Order)</c>.</summary>
public sealed partial record KafkaRecord : LambdaPayload
{
    /// <summary>The topic.</summary>
    [JsonPropertyName("topic")]
    public string Topic { get => field ?? ""; set; }

    /// <summary>The number of the partition.</summary>
    [JsonPropertyName("partition")]
    public WireNumber? Partition { get; set; }

    /// <summary>The offset: the position of the record in its partition.</summary>
    [JsonPropertyName("offset")]
    public long? Offset { get; set; }

    /// <summary>The time of the record; <see cref="TimestampType"/> tells which time it is.</summary>
    [JsonPropertyName("timestamp")]
    public Timestamp? Timestamp { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The meaning of <see cref="Timestamp"/>: the time of creation or of the append to the log.</summary>
    [JsonPropertyName("timestampType")]
    public KafkaTimestampType TimestampType { get; set; }

    /// <summary>The key of the record, which usually decides the partition; null when it has none.</summary>
    [JsonPropertyName("key")]
    public Base64Bytes? Key { get; set; }

    /// <summary>The value of the record; null in a tombstone, which deletes the value of the key.</summary>
    [JsonPropertyName("value")]
    public Base64Bytes? Value { get; set; }

    /// <summary>The headers, in order; names may repeat.</summary>
    [JsonPropertyName("headers")]
    public KafkaHeaders Headers { get => field ?? KafkaHeaders.Empty; set; }

    /// <summary>Whether the record is a tombstone: it has no value, and deletes that of <see cref="Key"/>.</summary>
    [JsonIgnore]
    public bool IsTombstone => Value is null;

    /// <summary>The schema of the key; only with a schema registry.</summary>
    [JsonPropertyName("keySchemaMetadata")]
    public KafkaSchemaMetadata? KeySchemaMetadata { get; set; }

    /// <summary>The schema of the value; only with a schema registry.</summary>
    [JsonPropertyName("valueSchemaMetadata")]
    public KafkaSchemaMetadata? ValueSchemaMetadata { get; set; }

    /// <summary>The kind of the cluster; only in a <see cref="PipesKafkaEvent"/>.</summary>
    [JsonPropertyName("eventSource")]
    public KafkaEventSource EventSource { get; set; }

    /// <summary>The ARN of the MSK cluster; only in a <see cref="PipesKafkaEvent"/>, and absent for a self-managed cluster.</summary>
    [JsonPropertyName("eventSourceArn")]
    public string? EventSourceArn { get; set; }

    /// <summary>Topic and partition, as in <c>orders-0</c>: see <see cref="KafkaTopicPartition"/>; only in a <see cref="PipesKafkaEvent"/>.</summary>
    [JsonPropertyName("eventSourceKey")]
    public string? EventSourceKey { get; set; }

    /// <summary>The brokers of a self-managed cluster, separated by commas; only in a <see cref="PipesKafkaEvent"/>.</summary>
    [JsonPropertyName("bootstrapServers")]
    public string? BootstrapServers { get; set; }
}
