using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A Kafka record to transform. Read a JSON value with <c>record.KafkaRecordValue(AppJson.Default.Order)</c>.</summary>
public sealed partial record FirehoseMskRecord : LambdaPayload
{
    /// <summary>The id that the response names.</summary>
    [JsonPropertyName("recordId")]
    public string RecordId { get => field ?? ""; set; }

    /// <summary>The time at which Firehose received the record.</summary>
    [JsonPropertyName("approximateArrivalTimestamp")]
    public Timestamp? ApproximateArrivalTimestamp { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The position of the record in its topic.</summary>
    [JsonPropertyName("mskRecordMetadata")]
    public FirehoseMskMetadata? MskRecordMetadata { get; set; }

    /// <summary>The value of the record.</summary>
    [JsonPropertyName("kafkaRecordValue")]
    public Base64Bytes? KafkaRecordValue { get; set; }
}
