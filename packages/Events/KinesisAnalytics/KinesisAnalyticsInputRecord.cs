using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A record to transform. Read JSON data with <c>record.Data(AppJson.Default.Order)</c>.</summary>
public sealed partial record KinesisAnalyticsInputRecord : LambdaPayload
{
    /// <summary>The id that the response names.</summary>
    [JsonPropertyName("recordId")]
    public string RecordId { get => field ?? ""; set; }

    /// <summary>The position of the record; only for a Kinesis data stream.</summary>
    [JsonPropertyName("kinesisStreamRecordMetadata")]
    public KinesisAnalyticsStreamMetadata? KinesisStreamRecordMetadata { get; set; }

    /// <summary>The arrival time of the record; only for a Firehose stream.</summary>
    [JsonPropertyName("kinesisFirehoseRecordMetadata")]
    public KinesisAnalyticsFirehoseMetadata? KinesisFirehoseRecordMetadata { get; set; }

    /// <summary>The data of the record.</summary>
    [JsonPropertyName("data")]
    public Base64Bytes? Data { get; set; }
}
