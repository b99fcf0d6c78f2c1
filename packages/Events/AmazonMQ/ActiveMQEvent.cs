using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A batch of messages that Lambda took from a queue of an ActiveMQ broker of Amazon MQ.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html"/>.
/// </summary>
public sealed record ActiveMQEvent : LambdaPayload, ILambdaJson<ActiveMQEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<ActiveMQEvent> JsonTypeInfo => field ??= PayloadJson.Event<ActiveMQEvent>(new ActiveMQEventJson());

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

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ActiveMQEvent))]
internal sealed partial class ActiveMQEventJson : JsonSerializerContext;
