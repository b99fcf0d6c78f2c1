using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Where a batch lies in its topics.</summary>
public sealed partial record KafkaBatchInfo : LambdaPayload
{
    /// <summary>How many records there are.</summary>
    [JsonPropertyName("batchSize")]
    public int? BatchSize { get; set; }

    /// <summary>The ARN of the MSK cluster; absent for a cluster of one's own.</summary>
    [JsonPropertyName("eventSourceArn")]
    public string? EventSourceArn { get; set; }

    /// <summary>The cluster's servers, with commas between them.</summary>
    [JsonPropertyName("bootstrapServers")]
    public string? BootstrapServers { get; set; }

    /// <summary>The size of the event, in bytes.</summary>
    [JsonPropertyName("payloadSize")]
    public long? PayloadSize { get; set; }

    /// <summary>The first record.</summary>
    [JsonPropertyName("recordInfo")]
    public KafkaRecordInfo? RecordInfo { get; set; }
}
