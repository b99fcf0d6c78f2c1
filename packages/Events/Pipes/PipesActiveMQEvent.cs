using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of messages from a queue of an ActiveMQ broker, as a pipe of EventBridge Pipes sends it: a JSON array.
/// See <see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-mq.html"/>.
/// </summary>
[LambdaEvent("pipes-activemq", LambdaEventDirection.Received, DecidedBy = "[].eventSource=aws:amq")]
[JsonPayload(JsonPayloadRules.OmitEmpty, Form = JsonPayloadForm.Array)]
public sealed partial record PipesActiveMQEvent : LambdaPayload, ILambdaJson<PipesActiveMQEvent>
{
    /// <summary>The messages.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<ActiveMQMessage> Records { get => field ?? []; set; }
}
