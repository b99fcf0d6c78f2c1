using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The position of a Firehose record in its Kinesis data stream.</summary>
public sealed partial record FirehoseKinesisMetadata : LambdaPayload
{
    /// <summary>The sequence number of the record in its shard.</summary>
    [JsonPropertyName("sequenceNumber")]
    public string SequenceNumber { get => field ?? ""; set; }

    /// <summary>The number within an aggregated record of the Kinesis Producer Library; may be empty.</summary>
    [JsonPropertyName("subsequenceNumber")]
    public WireNumber? SubsequenceNumber { get; set; }

    /// <summary>The partition key, by which Kinesis selected the shard.</summary>
    [JsonPropertyName("partitionKey")]
    public string PartitionKey { get => field ?? ""; set; }

    /// <summary>The ID of the shard.</summary>
    [JsonPropertyName("shardId")]
    public string ShardId { get => field ?? ""; set; }

    /// <summary>The time at which Kinesis received the record.</summary>
    [JsonPropertyName("approximateArrivalTimestamp")]
    public Timestamp? ApproximateArrivalTimestamp { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }
}
