using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The position of a record in its Kinesis data stream.</summary>
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

    /// <summary>The time at which Kinesis received the record.</summary>
    [JsonPropertyName("approximateArrivalTimestamp")]
    public Timestamp? ApproximateArrivalTimestamp { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }
}
