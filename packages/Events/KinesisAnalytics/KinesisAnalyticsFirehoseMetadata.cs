using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>When a record came to a Firehose stream.</summary>
public sealed partial record KinesisAnalyticsFirehoseMetadata : LambdaPayload
{
    /// <summary>When Firehose took the record.</summary>
    [JsonPropertyName("approximateArrivalTimestamp")]
    public Timestamp? ApproximateArrivalTimestamp { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }
}
