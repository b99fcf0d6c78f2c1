using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The identifier of a record of a Kafka topic. When the partition or the offset is unknown, Lambda retries the whole batch.</summary>
public sealed partial record KafkaItemIdentifier : LambdaPayload
{
    /// <summary>Topic and partition, as in <c>orders-0</c>.</summary>
    [JsonPropertyName("partition")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Partition { get; set; }

    /// <summary>The offset within the partition.</summary>
    [JsonPropertyName("offset")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Offset { get; set; }
}
