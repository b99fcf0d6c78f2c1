using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of messages that Lambda read from queues of a RabbitMQ broker of Amazon MQ. <see cref="RabbitMQBatch"/> handles each message.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html"/>.
/// </summary>
[LambdaEvent("amazonmq-rabbitmq", LambdaEventDirection.Received, DecidedBy = "rmqMessagesByQueue")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record RabbitMQEvent : LambdaPayload, ILambdaJson<RabbitMQEvent>
{
    /// <summary>Always <c>aws:rmq</c>.</summary>
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The ARN of the broker.</summary>
    public string EventSourceArn { get => field ?? ""; set; }

    /// <summary>The messages by queue and virtual host, as in <c>orders::/</c>.</summary>
    [JsonPropertyName("rmqMessagesByQueue")]
    public IReadOnlyDictionary<string, IReadOnlyList<RabbitMQMessage>> MessagesByQueue
    {
        get => field ?? ReadOnlyDictionary<string, IReadOnlyList<RabbitMQMessage>>.Empty;
        set;
    }
}

/// <summary>A message of a RabbitMQ queue. Read JSON with <c>message.Data(AppJson.Default.Order)</c>.</summary>
public sealed partial record RabbitMQMessage : LambdaPayload
{
    /// <summary>The properties that the publisher set.</summary>
    public RabbitMQProperties BasicProperties { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Whether the message was delivered before.</summary>
    public bool? Redelivered { get; set; }

    /// <summary>The body of the message.</summary>
    public Base64Bytes? Data { get; set; }

    /// <summary><c>aws:rmq</c>; only in a <see cref="PipesRabbitMQEvent"/>.</summary>
    public string? EventSource { get; set; }

    /// <summary>The ARN of the broker; only in a <see cref="PipesRabbitMQEvent"/>.</summary>
    public string? EventSourceArn { get; set; }

    /// <summary>Queue and virtual host, as in <c>orders::/</c>: see <see cref="RabbitMQQueue"/>; only in a <see cref="PipesRabbitMQEvent"/>.</summary>
    public string? EventSourceKey { get; set; }
}

/// <summary>The basic properties of a RabbitMQ message, which the publisher set: see AMQP 0-9-1.</summary>
public sealed partial record RabbitMQProperties : LambdaPayload
{
    /// <summary>The media type of the body.</summary>
    public string? ContentType { get; set; }

    /// <summary>The encoding of the body, such as <c>gzip</c>.</summary>
    public string? ContentEncoding { get; set; }

    /// <summary>The headers. Text is an object that holds bytes: read it with <c>properties.HeaderText("name")</c>.</summary>
    public IReadOnlyDictionary<string, JsonElement> Headers { get => field ?? ReadOnlyDictionary<string, JsonElement>.Empty; set; }

    /// <summary>A header that is text.</summary>
    /// <param name="name">The name of the header.</param>
    /// <returns>Null when there is no such header, or it is not text.</returns>
    public string? HeaderText(string name) => HeaderBytes(name) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>A header that is text or bytes, which AMQP does not tell apart. Lambda writes them as an array of signed numbers.</summary>
    /// <param name="name">The name of the header.</param>
    /// <returns>Null when there is no such header, or it is neither.</returns>
    public byte[]? HeaderBytes(string name)
    {
        if (!Headers.TryGetValue(name, out var header) || header.ValueKind != JsonValueKind.Object || !header.TryGetProperty("bytes", out var numbers)
            || numbers.ValueKind != JsonValueKind.Array)
            return null;
        var bytes = new byte[numbers.GetArrayLength()];
        for (var i = 0; i < bytes.Length; i++)
        {
            if (numbers[i].ValueKind != JsonValueKind.Number || !numbers[i].TryGetInt32(out var number))
                return null;
            bytes[i] = unchecked((byte)number);
        }

        return bytes;
    }

    /// <summary>1 when the message is not persistent, 2 when it is persistent.</summary>
    public int? DeliveryMode { get; set; }

    /// <summary>The priority, from 0 to 255.</summary>
    public int? Priority { get; set; }

    /// <summary>The ID of the request to which this reply belongs.</summary>
    public string? CorrelationId { get; set; }

    /// <summary>The queue for replies.</summary>
    public string? ReplyTo { get; set; }

    /// <summary>The time to live of the message, in milliseconds.</summary>
    public WireNumber? Expiration { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The ID that the publisher set.</summary>
    public string? MessageId { get; set; }

    /// <summary>The time at which the message was published, in whole seconds.</summary>
    [JsonConverter(typeof(MonthDayYearCommaTimeConverter))]
    public partial DateTimeOffset? Timestamp { get; set; }

    /// <summary>The type that the publisher set.</summary>
    public string? Type { get; set; }

    /// <summary>The user who published.</summary>
    public string? UserId { get; set; }

    /// <summary>The application that published.</summary>
    public string? AppId { get; set; }

    /// <summary>Deprecated in AMQP.</summary>
    public string? ClusterId { get; set; }

    /// <summary>The size of the body, in bytes.</summary>
    public long? BodySize { get; set; }
}
