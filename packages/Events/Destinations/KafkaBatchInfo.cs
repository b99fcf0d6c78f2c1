using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The position of a batch in its topics.</summary>
public sealed partial record KafkaBatchInfo : LambdaPayload
{
    /// <summary>The number of records.</summary>
    [JsonPropertyName("batchSize")]
    public int? BatchSize { get; set; }

    /// <summary>The ARN of the MSK cluster; absent for a self-managed cluster.</summary>
    [JsonPropertyName("eventSourceArn")]
    public string? EventSourceArn { get; set; }

    /// <summary>The brokers of the cluster, separated by commas.</summary>
    [JsonPropertyName("bootstrapServers")]
    public string? BootstrapServers { get; set; }

    /// <summary>The size of the event, in bytes.</summary>
    [JsonPropertyName("payloadSize")]
    public long? PayloadSize { get; set; }

    /// <summary>The first record.</summary>
    [JsonPropertyName("recordInfo")]
    public KafkaRecordInfo? RecordInfo { get; set; }
}

/// <summary>A record of a topic.</summary>
public sealed partial record KafkaRecordInfo : LambdaPayload
{
    /// <summary>The offset.</summary>
    [JsonPropertyName("offset")]
    public WireNumber? Offset { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The time.</summary>
    [JsonPropertyName("timestamp")]
    public Timestamp? Timestamp { get; set; }
}
