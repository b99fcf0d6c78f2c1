using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The response of the SQS API to ReceiveMessage, as a Step Functions state machine passes it on. Events of a queue are <see
/// cref="SqsEvent"/>s.
/// See <see href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<SqsReceiveMessageResult>))]
public sealed partial record SqsReceiveMessageResult : LambdaPayload, ILambdaJson<SqsReceiveMessageResult>
{
    /// <summary>The messages; none when the queue had none.</summary>
    [JsonPropertyName("Messages")]
    public IReadOnlyList<SqsReceivedMessage> Messages { get => field ?? []; set; }
}
