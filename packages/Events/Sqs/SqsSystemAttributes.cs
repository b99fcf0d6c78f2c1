using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The system attributes of a message. In the JSON each is a string.</summary>
public sealed partial record SqsSystemAttributes : LambdaPayload
{
    /// <summary>The number of times the message was received without being deleted, including this time.</summary>
    [JsonPropertyName("ApproximateReceiveCount")]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public int? ApproximateReceiveCount { get; set; }

    /// <summary>The time at which the message was sent.</summary>
    [JsonPropertyName("SentTimestamp")]
    public Timestamp? SentTimestamp { get; set => field = value?.Or(TimestampFormat.UnixMillisecondsText); }

    /// <summary>The time at which the message was first received.</summary>
    [JsonPropertyName("ApproximateFirstReceiveTimestamp")]
    public Timestamp? ApproximateFirstReceiveTimestamp { get; set => field = value?.Or(TimestampFormat.UnixMillisecondsText); }

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
