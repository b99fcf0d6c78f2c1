using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of messages that Lambda took from an SQS queue.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<SqsEvent>))]
public sealed partial record SqsEvent : LambdaPayload, ILambdaJson<SqsEvent>
{
    /// <summary>The messages; of a FIFO queue in the order of their groups.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<SqsMessage> Records { get => field ?? []; set; }
}
