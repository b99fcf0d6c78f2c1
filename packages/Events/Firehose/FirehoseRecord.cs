using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A record that Firehose sends for transformation. Read JSON data with <c>record.Data(AppJson.Default.Order)</c>.</summary>
public sealed partial record FirehoseRecord : LambdaPayload
{
    /// <summary>The ID of the record, which its result repeats.</summary>
    [JsonPropertyName("recordId")]
    public string RecordId { get => field ?? ""; set; }

    /// <summary>The time at which Firehose received the record.</summary>
    [JsonPropertyName("approximateArrivalTimestamp")]
    public Timestamp? ApproximateArrivalTimestamp { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The data of the record.</summary>
    [JsonPropertyName("data")]
    public Base64Bytes? Data { get; set; }

    /// <summary>The position of the record in its Kinesis data stream; null when it was written to Firehose directly.</summary>
    [JsonPropertyName("kinesisRecordMetadata")]
    public FirehoseKinesisMetadata? KinesisRecordMetadata { get; set; }
}
