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

    /// <summary>The place of the record in its partition.</summary>
    [JsonPropertyName("offset")]
    public long? Offset { get; set; }

    /// <summary>The time of the record; what it is the time of, <see cref="TimestampType"/> says.</summary>
    [JsonPropertyName("timestamp")]
    public Timestamp? Timestamp { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>What set <see cref="Timestamp"/>.</summary>
    [JsonPropertyName("timestampType")]
    public KafkaTimestampType TimestampType { get; set; }

    /// <summary>The key of the record, by which producers choose the partition; null when it has none.</summary>
    [JsonPropertyName("key")]
    public Base64Bytes? Key { get; set; }

    /// <summary>The value of the record; null in a tombstone, which says that what the key names is gone.</summary>
    [JsonPropertyName("value")]
    public Base64Bytes? Value { get; set; }

    /// <summary>The headers, in their order; names may repeat.</summary>
    [JsonPropertyName("headers")]
    public KafkaHeaders Headers { get => field ?? KafkaHeaders.Empty; set; }

    /// <summary>Whether the record says that what <see cref="Key"/> names is gone: it has no value.</summary>
    [JsonIgnore]
    public bool IsTombstone => Value is null;

    /// <summary>The schema of the key; only with a schema registry.</summary>
    [JsonPropertyName("keySchemaMetadata")]
    public KafkaSchemaMetadata? KeySchemaMetadata { get; set; }

    /// <summary>The schema of the value; only with a schema registry.</summary>
    [JsonPropertyName("valueSchemaMetadata")]
    public KafkaSchemaMetadata? ValueSchemaMetadata { get; set; }
}
