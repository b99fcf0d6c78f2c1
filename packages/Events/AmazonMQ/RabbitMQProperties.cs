using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The basic properties of a RabbitMQ message, as AMQP 0-9-1 defines them. The publisher sets them.</summary>
public sealed partial record RabbitMQProperties : LambdaPayload
{
    /// <summary>The media type of the body.</summary>
    [JsonPropertyName("contentType")]
    public string? ContentType { get; set; }

    /// <summary>The encoding of the body, such as <c>gzip</c>.</summary>
    [JsonPropertyName("contentEncoding")]
    public string? ContentEncoding { get; set; }

    /// <summary>The headers. Text is an object that holds bytes: read it with <c>properties.HeaderText("name")</c>.</summary>
    [JsonPropertyName("headers")]
    public IReadOnlyDictionary<string, JsonElement> Headers { get => field ?? ReadOnlyDictionary<string, JsonElement>.Empty; set; }

    /// <summary>Returns a text header.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Null when there is no such header, or it is not text.</returns>
    public string? HeaderText(string name) => HeaderBytes(name) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>Returns a header that is text or bytes, which AMQP does not distinguish. Lambda writes it as an array of signed numbers.</summary>
    /// <param name="name">The name.</param>
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

    /// <summary>1 when the message may be lost with the broker, 2 when it is kept on disk.</summary>
    [JsonPropertyName("deliveryMode")]
    public int? DeliveryMode { get; set; }

    /// <summary>The priority, from 0 to 255.</summary>
    [JsonPropertyName("priority")]
    public int? Priority { get; set; }

    /// <summary>The correlation id: it relates a reply to its request.</summary>
    [JsonPropertyName("correlationId")]
    public string? CorrelationId { get; set; }

    /// <summary>The queue for replies.</summary>
    [JsonPropertyName("replyTo")]
    public string? ReplyTo { get; set; }

    /// <summary>The time to live of the message, in milliseconds.</summary>
    [JsonPropertyName("expiration")]
    public WireNumber? Expiration { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The id that the publisher gave.</summary>
    [JsonPropertyName("messageId")]
    public string? MessageId { get; set; }

    /// <summary>The time at which the message was published, to the second.</summary>
    [JsonPropertyName("timestamp")]
    [JsonConverter(typeof(LongDateCommaConverter))]
    public Timestamp? Timestamp { get; set; }

    /// <summary>The type that the publisher gave.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The user who published.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>The application that published.</summary>
    [JsonPropertyName("appId")]
    public string? AppId { get; set; }

    /// <summary>Deprecated by RabbitMQ.</summary>
    [JsonPropertyName("clusterId")]
    public string? ClusterId { get; set; }

    /// <summary>The size of the body, in bytes.</summary>
    [JsonPropertyName("bodySize")]
    public long? BodySize { get; set; }
}
