using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What SQS knows about a message. On the wire all of it is text.</summary>
public sealed partial record SqsSystemAttributes : LambdaPayload
{
    /// <summary>How often the message was received and not deleted, this time included.</summary>
    [JsonPropertyName("ApproximateReceiveCount")]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public int? ApproximateReceiveCount { get; set; }

    /// <summary>When the message was sent.</summary>
    [JsonPropertyName("SentTimestamp")]
    public Timestamp? SentTimestamp { get; set => field = value?.Or(TimestampFormat.UnixMillisecondsText); }

    /// <summary>When the message was first received.</summary>
    [JsonPropertyName("ApproximateFirstReceiveTimestamp")]
    public Timestamp? ApproximateFirstReceiveTimestamp { get; set => field = value?.Or(TimestampFormat.UnixMillisecondsText); }

    /// <summary>The IAM user or role id, or the IP address, that sent the message.</summary>
    [JsonPropertyName("SenderId")]
    public string? SenderId { get; set; }

    /// <summary>The place of the message in its FIFO queue: a number of 20 digits, which rises within a group.</summary>
    [JsonPropertyName("SequenceNumber")]
    public string? SequenceNumber { get; set; }

    /// <summary>The group within which a FIFO queue keeps the order, or which a fair queue shares out.</summary>
    [JsonPropertyName("MessageGroupId")]
    public string? MessageGroupId { get; set; }

    /// <summary>What a FIFO queue recognises a message by that is sent twice.</summary>
    [JsonPropertyName("MessageDeduplicationId")]
    public string? MessageDeduplicationId { get; set; }

    /// <summary>The X-Ray tracing header of the sender.</summary>
    [JsonPropertyName("AWSTraceHeader")]
    public string? AwsTraceHeader { get; set; }

    /// <summary>The ARN of the queue whose dead letter this is; only when it is moved back to its source.</summary>
    [JsonPropertyName("DeadLetterQueueSourceArn")]
    public string? DeadLetterQueueSourceArn { get; set; }
}
