using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The arrival time of a record at a Firehose stream.</summary>
public sealed partial record KinesisAnalyticsFirehoseMetadata : LambdaPayload
{
    /// <summary>The time at which Firehose received the record.</summary>
    [JsonPropertyName("approximateArrivalTimestamp")]
    public Timestamp? ApproximateArrivalTimestamp { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }
}
