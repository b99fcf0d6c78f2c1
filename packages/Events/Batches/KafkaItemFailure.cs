using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A record of a Kafka topic that was not handled.</summary>
public sealed partial record KafkaItemFailure : LambdaPayload
{
    /// <summary>The identifier of the record.</summary>
    [JsonPropertyName("itemIdentifier")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public KafkaItemIdentifier? ItemIdentifier { get; set; }
}
