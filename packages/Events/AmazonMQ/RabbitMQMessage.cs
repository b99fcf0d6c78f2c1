using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A message of a RabbitMQ queue. Read JSON with <c>message.Data(AppJson.Default.Order)</c>.</summary>
public sealed partial record RabbitMQMessage : LambdaPayload
{
    /// <summary>The properties that the publisher set.</summary>
    [JsonPropertyName("basicProperties")]
    public RabbitMQProperties BasicProperties { get => field ??= new() { IsMadeUp = true }; set; }

    /// <summary>Whether the message was delivered before.</summary>
    [JsonPropertyName("redelivered")]
    public bool? Redelivered { get; set; }

    /// <summary>The body of the message.</summary>
    [JsonPropertyName("data")]
    public Base64Bytes? Data { get; set; }
}
