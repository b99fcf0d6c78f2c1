using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The position of a Firehose record in its Kinesis data stream.</summary>
public sealed partial record FirehoseKinesisMetadata : LambdaPayload
{
    /// <summary>The place of the record in its shard.</summary>
    [JsonPropertyName("sequenceNumber")]
    public string SequenceNumber { get => field ?? ""; set; }

    /// <summary>The place within a record of several that the Kinesis Producer Library packed; it may be empty.</summary>
    [JsonPropertyName("subsequenceNumber")]
    public WireNumber? SubsequenceNumber { get; set; }

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
