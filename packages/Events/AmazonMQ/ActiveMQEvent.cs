using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of messages that Lambda read from a queue of an ActiveMQ broker of Amazon MQ. <see cref="ActiveMQBatch"/> handles each message.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html"/>.
/// </summary>
[LambdaEvent("amazonmq-activemq", LambdaEventDirection.Received, "eventSource=aws:mq & messages", "messages.messageID")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record ActiveMQEvent : LambdaPayload, ILambdaJson<ActiveMQEvent>
{
    /// <summary>Always <c>aws:mq</c>.</summary>
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The ARN of the broker.</summary>
    public string EventSourceArn { get => field ?? ""; set; }

    /// <summary>The messages.</summary>
    public IReadOnlyList<ActiveMQMessage> Messages { get => field ?? []; set; }
}

/// <summary>A message of an ActiveMQ queue. Read JSON with <c>message.Data(AppJson.Default.Order)</c>.</summary>
public sealed partial record ActiveMQMessage : LambdaPayload
{
    /// <summary>The ID of the message.</summary>
    [JsonPropertyName("messageID")]
    public string MessageId { get => field ?? ""; set; }

    /// <summary>Whether the body is text or bytes.</summary>
    public ActiveMQMessageType MessageType { get; set; }

    /// <summary>1 when the message is not persistent, 2 when it is persistent.</summary>
    public int? DeliveryMode { get; set; }

    /// <summary>The destination for replies; the text <c>null</c> when there is none.</summary>
    public string? ReplyTo { get; set; }

    /// <summary>The type that the sender set.</summary>
    public string? Type { get; set; }

    /// <summary>The time at which the message expires, in Unix milliseconds, or its time to live in milliseconds; 0 when it does not expire.</summary>
    public WireNumber? Expiration { get; set; }

    /// <summary>The priority, from 0 to 9.</summary>
    public int? Priority { get; set; }

    /// <summary>The ID of the request to which this reply belongs.</summary>
    [JsonIgnore]
    public string? CorrelationId { get => CorrelationIdOnWire ?? ExtensionText("correlationID"); set => CorrelationIdOnWire = value; }

    /// <summary><see cref="CorrelationId"/> in its usual spelling. The spelling <c>correlationID</c> is kept among the members without a property.</summary>
    [JsonPropertyName("correlationId")]
    internal string? CorrelationIdOnWire { get; set; }

    /// <summary>Whether the message was delivered before.</summary>
    public bool? Redelivered { get; set; }

    /// <summary>Whether the message is persistent.</summary>
    public bool? Persistent { get; set; }

    /// <summary>The queue.</summary>
    public ActiveMQDestination Destination { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The body of the message.</summary>
    public Base64Bytes? Data { get; set; }

    /// <summary>The time at which the message was sent.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? Timestamp { get; set; }

    /// <summary>The time at which the broker received the message.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? BrokerInTime { get; set; }

    /// <summary>The time at which the broker sent the message on.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? BrokerOutTime { get; set; }

    /// <summary>The ID of the connection of the sender.</summary>
    public string? ConnectionId { get; set; }

    /// <summary>The properties that the sender set, by name.</summary>
    [JsonPropertyName("properties")]
    [JsonConverter(typeof(TextMapConverter))] // those of JMS may be numbers and booleans
    public IReadOnlyDictionary<string, string> Properties { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary><c>aws:amq</c>; only in a <see cref="PipesActiveMQEvent"/>.</summary>
    public string? EventSource { get; set; }

    /// <summary>The ARN of the broker; only in a <see cref="PipesActiveMQEvent"/>.</summary>
    public string? EventSourceArn { get; set; }

    internal override bool Reads(string member) => member is "correlationID";
}

/// <summary>What the body of an ActiveMQ message is.</summary>
[OpenEnum]
public readonly partial struct ActiveMQMessageType
{
    /// <summary>Text.</summary>
    public const string Text = "jms/text-message";

    /// <summary>Bytes.</summary>
    public const string Bytes = "jms/bytes-message";
}

/// <summary>The queue of an ActiveMQ message.</summary>
public sealed partial record ActiveMQDestination : LambdaPayload
{
    /// <summary>The name of the queue.</summary>
    [JsonIgnore]
    public string? PhysicalName { get => PhysicalNameOnWire ?? ExtensionText("physicalName"); set => PhysicalNameOnWire = value; }

    /// <summary>
    /// <see cref="PhysicalName"/> as most brokers spell it. Where it is <c>physicalName</c>, it is kept among the members without a property: two members
    /// that differ in case only could not be read by a context that ignores case.
    /// </summary>
    [JsonPropertyName("physicalname")]
    internal string? PhysicalNameOnWire { get; set; }

    internal override bool Reads(string member) => member is "physicalName";
}
