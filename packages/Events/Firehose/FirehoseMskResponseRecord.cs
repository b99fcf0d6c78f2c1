using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The result for a Kafka record.</summary>
public sealed partial record FirehoseMskResponseRecord : LambdaPayload
{
    /// <summary>The id that the request gave the record.</summary>
    [JsonPropertyName("recordId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RecordId { get; set; }

    /// <summary>The result.</summary>
    [JsonPropertyName("result")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FirehoseResult? Result { get; set; }

    /// <summary>The value to deliver. Firehose puts nothing between records: end a line with its line break.</summary>
    [JsonPropertyName("kafkaRecordValue")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Base64Bytes? KafkaRecordValue { get; set; }
}
