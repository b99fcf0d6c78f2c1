using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of messages from an SQS queue: from an event source mapping, or from a pipe of EventBridge Pipes, which sends the messages as a JSON array.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty, Form = JsonPayloadForm.ObjectOrArray)]
[JsonConverter(typeof(PayloadConverter<SqsEvent>))]
public sealed partial record SqsEvent : LambdaPayload, ILambdaJson<SqsEvent>
{
    /// <summary>The messages; those of a FIFO queue are in the order of their groups.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<SqsMessage> Records { get => field ?? []; set; }
}
