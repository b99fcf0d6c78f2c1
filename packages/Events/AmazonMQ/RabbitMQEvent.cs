using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A batch of messages that Lambda took from queues of a RabbitMQ broker of Amazon MQ.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html"/>.
/// </summary>
public sealed record RabbitMQEvent : LambdaPayload, ILambdaJson<RabbitMQEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<RabbitMQEvent> JsonTypeInfo => field ??= PayloadJson.Event<RabbitMQEvent>(new RabbitMQEventJson());

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

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RabbitMQEvent))]
internal sealed partial class RabbitMQEventJson : JsonSerializerContext;
