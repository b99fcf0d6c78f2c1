using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A message of a RabbitMQ queue. Read JSON with <c>message.Data(AppJson.Default.Order)</c>.</summary>
public sealed partial record RabbitMQMessage : LambdaPayload
{
    /// <summary>The properties that the publisher set.</summary>
    [JsonPropertyName("basicProperties")]
    public RabbitMQProperties BasicProperties { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Whether the message was delivered before.</summary>
    [JsonPropertyName("redelivered")]
    public bool? Redelivered { get; set; }

    /// <summary>The body of the message.</summary>
    [JsonPropertyName("data")]
    public Base64Bytes? Data { get; set; }

    /// <summary><c>aws:rmq</c>; only in a <see cref="PipesRabbitMQEvent"/>.</summary>
    [JsonPropertyName("eventSource")]
    public string? EventSource { get; set; }

    /// <summary>The ARN of the broker; only in a <see cref="PipesRabbitMQEvent"/>.</summary>
    [JsonPropertyName("eventSourceArn")]
    public string? EventSourceArn { get; set; }

    /// <summary>Queue and virtual host, as in <c>orders::/</c>: see <see cref="RabbitMQQueue"/>; only in a <see cref="PipesRabbitMQEvent"/>.</summary>
    [JsonPropertyName("eventSourceKey")]
    public string? EventSourceKey { get; set; }
}
