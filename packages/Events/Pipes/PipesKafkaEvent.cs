using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of records from a topic of Amazon MSK or of a self-managed Kafka cluster, as a pipe of EventBridge Pipes sends it: a JSON array.
/// See <see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-msk.html"/>.
/// </summary>
[LambdaEvent("pipes-msk", LambdaEventDirection.Received, DecidedBy = "[].eventSource=aws:kafka")]
[LambdaEvent("pipes-self-managed-kafka", LambdaEventDirection.Received, "[].eventSource=aws:SelfManagedKafka", DecidedBy = "[].eventSource=SelfManagedKafka")]
[JsonPayload(JsonPayloadRules.OmitEmpty, Form = JsonPayloadForm.Array)]
public sealed partial record PipesKafkaEvent : LambdaPayload, ILambdaJson<PipesKafkaEvent>
{
    /// <summary>The records. Those of one partition are in their order.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<KafkaRecord> Records { get => field ?? []; set; }
}
