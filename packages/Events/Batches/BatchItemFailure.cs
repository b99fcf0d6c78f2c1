using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An item of a batch that was not handled.</summary>
public sealed partial record BatchItemFailure : LambdaPayload
{
    /// <summary>
    /// What names the item: the message id of SQS, the sequence number of Kinesis and DynamoDB streams; Kafka has <see cref="KafkaItemFailure"/>.
    /// Lambda takes the whole batch for failed when it is empty or unknown.
    /// </summary>
    [JsonPropertyName("itemIdentifier")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ItemIdentifier { get; set; }
}
