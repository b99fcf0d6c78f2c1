using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of messages from an SQS queue: from an event source mapping, or from a pipe of EventBridge Pipes, which sends the messages as a JSON array.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html"/>.
/// </summary>
[LambdaEvent("pipes-sqs", LambdaEventDirection.Received, DecidedBy = "[].eventSource=aws:sqs")]
[LambdaEvent("sqs", LambdaEventDirection.Received, "Records.messageId & Records.body", DecidedBy = "Records.eventSource=aws:sqs")]
[JsonPayload(JsonPayloadRules.OmitEmpty, Form = JsonPayloadForm.ObjectOrArray)]
public sealed partial record SqsEvent : LambdaPayload, ILambdaJson<SqsEvent>
{
    /// <summary>The messages; those of a FIFO queue are in the order of their groups.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<SqsMessage> Records { get => field ?? []; set; }
}

/// <summary>A message of an SQS queue. Read a JSON body with <c>message.Body(AppJson.Default.Order)</c>.</summary>
public sealed partial record SqsMessage : LambdaPayload
{
    /// <summary>The id of the message, which a batch response names when the message failed.</summary>
    public string MessageId { get => field ?? ""; set; }

    /// <summary>The receipt handle: the SQS API needs it to delete the message or to change its visibility timeout.</summary>
    public string ReceiptHandle { get => field ?? ""; set; }

    /// <summary>The text of the message.</summary>
    public string Body { get => field ?? ""; set; }

    /// <summary>The system attributes of the message, such as the time it was sent.</summary>
    public SqsSystemAttributes Attributes { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The attributes that the sender set, by name.</summary>
    public IReadOnlyDictionary<string, SqsMessageAttribute> MessageAttributes
    {
        get => field ?? ReadOnlyDictionary<string, SqsMessageAttribute>.Empty;
        set;
    }

    /// <summary>The MD5 of <see cref="Body"/>, in hexadecimal digits.</summary>
    public string? Md5OfBody { get; set; }

    /// <summary>The MD5 of <see cref="MessageAttributes"/>, in hexadecimal digits.</summary>
    public string? Md5OfMessageAttributes { get; set; }

    /// <summary>Always <c>aws:sqs</c>.</summary>
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The ARN of the queue.</summary>
    [JsonPropertyName("eventSourceARN")]
    public string EventSourceArn { get => field ?? ""; set; }

    /// <summary>The region of the queue.</summary>
    public string AwsRegion { get => field ?? ""; set; }
}

/// <summary>The system attributes of a message. In the JSON each is a string.</summary>
public sealed partial record SqsSystemAttributes : LambdaPayload
{
    /// <summary>The number of times the message was received without being deleted, including this time.</summary>
    [JsonPropertyName("ApproximateReceiveCount")]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public int? ApproximateReceiveCount { get; set; }

    /// <summary>The time at which the message was sent.</summary>
    [JsonPropertyName("SentTimestamp")]
    [WireFormat(TimestampFormat.UnixMillisecondsText)]
    public partial DateTimeOffset? SentTimestamp { get; set; }

    /// <summary>The time at which the message was first received.</summary>
    [JsonPropertyName("ApproximateFirstReceiveTimestamp")]
    [WireFormat(TimestampFormat.UnixMillisecondsText)]
    public partial DateTimeOffset? ApproximateFirstReceiveTimestamp { get; set; }

    /// <summary>The IAM user or role id, or the IP address, that sent the message.</summary>
    [JsonPropertyName("SenderId")]
    public string? SenderId { get; set; }

    /// <summary>The sequence number of the message in its FIFO queue: 20 digits, which increase within a group.</summary>
    [JsonPropertyName("SequenceNumber")]
    public string? SequenceNumber { get; set; }

    /// <summary>The message group: a FIFO queue keeps the order within it, a fair queue balances between groups.</summary>
    [JsonPropertyName("MessageGroupId")]
    public string? MessageGroupId { get; set; }

    /// <summary>The deduplication id: a FIFO queue drops a message with an id that it has received in the last 5 minutes.</summary>
    [JsonPropertyName("MessageDeduplicationId")]
    public string? MessageDeduplicationId { get; set; }

    /// <summary>The X-Ray tracing header of the sender.</summary>
    [JsonPropertyName("AWSTraceHeader")]
    public string? AwsTraceHeader { get; set; }

    /// <summary>The ARN of the original source queue; set on redrive from a dead-letter queue.</summary>
    [JsonPropertyName("DeadLetterQueueSourceArn")]
    public string? DeadLetterQueueSourceArn { get; set; }
}

/// <summary>An attribute that the sender of an SQS message set.</summary>
public sealed partial record SqsMessageAttribute : LambdaPayload
{
    /// <summary>The data type: it tells which member holds the value, and may end in a custom label.</summary>
    public SqsDataType DataType { get; set; }

    /// <summary>The value of a string or number.</summary>
    public string? StringValue { get; set; }

    /// <summary>The value of a binary attribute.</summary>
    public Base64Bytes? BinaryValue { get; set; }

    /// <summary>Reserved by AWS: always empty.</summary>
    public IReadOnlyList<string> StringListValues { get => field ?? []; set; }

    /// <summary>Reserved by AWS: always empty.</summary>
    public IReadOnlyList<Base64Bytes> BinaryListValues { get => field ?? []; set; }
}

/// <summary>The type of an SQS message attribute. Senders may add a label of their own: <c>Number.float</c>.</summary>
[OpenEnum]
public readonly partial struct SqsDataType
{
    /// <summary>Text.</summary>
    public const string String = "String";

    /// <summary>A number, as text.</summary>
    public const string Number = "Number";

    /// <summary>Bytes.</summary>
    public const string Binary = "Binary";
}
