using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The position of a Firehose record in its Kafka topic.</summary>
public sealed partial record FirehoseMskMetadata : LambdaPayload
{
    /// <summary>The offset within the partition.</summary>
    [JsonPropertyName("offset")]
    public WireNumber? Offset { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The number of the partition.</summary>
    [JsonPropertyName("partitionId")]
    public WireNumber? PartitionId { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The time at which Kafka received the record.</summary>
    [JsonPropertyName("approximateArrivalTimestamp")]
    public Timestamp? ApproximateArrivalTimestamp { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }
}
