using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of messages from a queue of an ActiveMQ broker of Amazon MQ.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<ActiveMQEvent>))]
public sealed partial record ActiveMQEvent : LambdaPayload, ILambdaJson<ActiveMQEvent>
{
    /// <summary>Always <c>aws:mq</c>.</summary>
    [JsonPropertyName("eventSource")]
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The ARN of the broker.</summary>
    [JsonPropertyName("eventSourceArn")]
    public string EventSourceArn { get => field ?? ""; set; }

    /// <summary>The messages.</summary>
    [JsonPropertyName("messages")]
    public IReadOnlyList<ActiveMQMessage> Messages { get => field ?? []; set; }
}
