using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The position of a batch in its stream, where it can be read until it expires.</summary>
public sealed partial record StreamBatchInfo : LambdaPayload
{
    /// <summary>The shard.</summary>
    [JsonPropertyName("shardId")]
    public string ShardId { get => field ?? ""; set; }

    /// <summary>The sequence number of the first record.</summary>
    [JsonPropertyName("startSequenceNumber")]
    public string StartSequenceNumber { get => field ?? ""; set; }

    /// <summary>The sequence number of the last record.</summary>
    [JsonPropertyName("endSequenceNumber")]
    public string EndSequenceNumber { get => field ?? ""; set; }

    /// <summary>The arrival time of the first record.</summary>
    [JsonPropertyName("approximateArrivalOfFirstRecord")]
    public Timestamp? ApproximateArrivalOfFirstRecord { get; set; }

    /// <summary>The arrival time of the last record.</summary>
    [JsonPropertyName("approximateArrivalOfLastRecord")]
    public Timestamp? ApproximateArrivalOfLastRecord { get; set; }

    /// <summary>The number of records.</summary>
    [JsonPropertyName("batchSize")]
    public int? BatchSize { get; set; }

    /// <summary>The ARN of the stream.</summary>
    [JsonPropertyName("streamArn")]
    public string StreamArn { get => field ?? ""; set; }
}
