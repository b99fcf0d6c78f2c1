using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of messages from a queue of a RabbitMQ broker, as a pipe of EventBridge Pipes sends it: a JSON array.
/// See <see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-mq.html"/>.
/// </summary>
[LambdaEvent("pipes-rabbitmq", LambdaEventDirection.Received, DecidedBy = "[].eventSource=aws:rmq")]
[JsonPayload(JsonPayloadRules.OmitEmpty, Form = JsonPayloadForm.Array)]
public sealed partial record PipesRabbitMQEvent : LambdaPayload, ILambdaJson<PipesRabbitMQEvent>
{
    /// <summary>The messages.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<RabbitMQMessage> Records { get => field ?? []; set; }
}
