using System.Text.Json.Serialization;

namespace Lambent.Benchmarks;

// The members of SqsEvent as plain mutable classes: the yardstick for EventReading.
internal sealed class PlainSqsEvent : Plain
{
    public List<PlainSqsMessage>? Records { get; set; }
}

internal sealed class PlainSqsMessage : Plain
{
    [JsonPropertyName("messageId")]
    public string? MessageId { get; set; }

    [JsonPropertyName("receiptHandle")]
    public string? ReceiptHandle { get; set; }

    [JsonPropertyName("body")]
    public string? Body { get; set; }

    [JsonPropertyName("attributes")]
    public PlainSqsAttributes? Attributes { get; set; }

    [JsonPropertyName("messageAttributes")]
    public Dictionary<string, PlainSqsMessageAttribute>? MessageAttributes { get; set; }

    [JsonPropertyName("md5OfBody")]
    public string? Md5OfBody { get; set; }

    [JsonPropertyName("md5OfMessageAttributes")]
    public string? Md5OfMessageAttributes { get; set; }

    [JsonPropertyName("eventSource")]
    public string? EventSource { get; set; }

    [JsonPropertyName("eventSourceARN")]
    public string? EventSourceArn { get; set; }

    [JsonPropertyName("awsRegion")]
    public string? AwsRegion { get; set; }
}

internal sealed class PlainSqsAttributes : Plain
{
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public int? ApproximateReceiveCount { get; set; }

    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public long? SentTimestamp { get; set; }

    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
    public long? ApproximateFirstReceiveTimestamp { get; set; }

    public string? SenderId { get; set; }
    public string? SequenceNumber { get; set; }
    public string? MessageGroupId { get; set; }
    public string? MessageDeduplicationId { get; set; }
    public string? DeadLetterQueueSourceArn { get; set; }

    [JsonPropertyName("AWSTraceHeader")]
    public string? AwsTraceHeader { get; set; }
}

internal sealed class PlainSqsMessageAttribute : Plain
{
    [JsonPropertyName("stringValue")]
    public string? StringValue { get; set; }

    [JsonPropertyName("binaryValue")]
    public byte[]? BinaryValue { get; set; }

    [JsonPropertyName("stringListValues")]
    public List<string>? StringListValues { get; set; }

    [JsonPropertyName("binaryListValues")]
    public List<byte[]>? BinaryListValues { get; set; }

    [JsonPropertyName("dataType")]
    public string? DataType { get; set; }
}

[JsonSerializable(typeof(PlainSqsEvent))]
internal sealed partial class PlainSqsJson : JsonSerializerContext;
