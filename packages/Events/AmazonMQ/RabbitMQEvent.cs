using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of messages from queues of a RabbitMQ broker of Amazon MQ.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<RabbitMQEvent>))]
public sealed partial record RabbitMQEvent : LambdaPayload, ILambdaJson<RabbitMQEvent>
{
    /// <summary>Always <c>aws:rmq</c>.</summary>
    [JsonPropertyName("eventSource")]
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The ARN of the broker.</summary>
    [JsonPropertyName("eventSourceArn")]
    public string EventSourceArn { get => field ?? ""; set; }

    /// <summary>The messages by queue and virtual host, as in <c>orders::/</c>.</summary>
    [JsonPropertyName("rmqMessagesByQueue")]
    public IReadOnlyDictionary<string, IReadOnlyList<RabbitMQMessage>> MessagesByQueue
    {
        get => field ?? ReadOnlyDictionary<string, IReadOnlyList<RabbitMQMessage>>.Empty;
        set;
    }
}
