using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of records from topics of Amazon MSK or of a self-managed Kafka cluster.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<KafkaEvent>))]
public sealed partial record KafkaEvent : LambdaPayload, ILambdaJson<KafkaEvent>
{
    /// <summary>The kind of the cluster.</summary>
    [JsonPropertyName("eventSource")]
    public KafkaEventSource EventSource { get; set; }

    /// <summary>The ARN of the MSK cluster; absent for a self-managed cluster.</summary>
    [JsonPropertyName("eventSourceArn")]
    public string? EventSourceArn { get; set; }

    /// <summary>The brokers of the cluster, separated by commas.</summary>
    [JsonPropertyName("bootstrapServers")]
    public string BootstrapServers { get => field ?? ""; set; }

    /// <summary>
    /// The records by topic and partition, as in <c>orders-0</c>: see <see cref="KafkaTopicPartition"/>. Each list is in the order of its
    /// partition.
    /// </summary>
    [JsonPropertyName("records")]
    public IReadOnlyDictionary<string, IReadOnlyList<KafkaRecord>> Records
    {
        get => field ?? ReadOnlyDictionary<string, IReadOnlyList<KafkaRecord>>.Empty;
        set;
    }
}
