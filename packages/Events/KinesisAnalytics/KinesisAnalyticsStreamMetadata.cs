using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Where a record comes from in a Kinesis data stream.</summary>
public sealed partial record KinesisAnalyticsStreamMetadata : LambdaPayload
{
    /// <summary>The place of the record in its shard.</summary>
    [JsonPropertyName("sequenceNumber")]
    public string SequenceNumber { get => field ?? ""; set; }

    /// <summary>The key by which Kinesis chose the shard.</summary>
    [JsonPropertyName("partitionKey")]
    public string PartitionKey { get => field ?? ""; set; }

    /// <summary>The shard.</summary>
    [JsonPropertyName("shardId")]
    public string ShardId { get => field ?? ""; set; }

    /// <summary>When Kinesis took the record.</summary>
    [JsonPropertyName("approximateArrivalTimestamp")]
    public Timestamp? ApproximateArrivalTimestamp { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }
}
