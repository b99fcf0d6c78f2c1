using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A message of an SQS queue. Read a JSON body with <c>message.Body(AppJson.Default.Order)</c>.</summary>
public sealed partial record SqsMessage : LambdaPayload
{
    /// <summary>The id of the message, which a batch response names when the message failed.</summary>
    [JsonPropertyName("messageId")]
    public string MessageId { get => field ?? ""; set; }

    /// <summary>The receipt handle: the SQS API needs it to delete the message or to change its visibility timeout.</summary>
    [JsonPropertyName("receiptHandle")]
    public string ReceiptHandle { get => field ?? ""; set; }

    /// <summary>The text of the message.</summary>
    [JsonPropertyName("body")]
    public string Body { get => field ?? ""; set; }

    /// <summary>The system attributes of the message, such as the time it was sent.</summary>
    [JsonPropertyName("attributes")]
    public SqsSystemAttributes Attributes { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The attributes that the sender set, by name.</summary>
    [JsonPropertyName("messageAttributes")]
    public IReadOnlyDictionary<string, SqsMessageAttribute> MessageAttributes
    {
        get => field ?? ReadOnlyDictionary<string, SqsMessageAttribute>.Empty;
        set;
    }

    /// <summary>The MD5 of <see cref="Body"/>, in hexadecimal digits.</summary>
    [JsonPropertyName("md5OfBody")]
    public string? Md5OfBody { get; set; }

    /// <summary>The MD5 of <see cref="MessageAttributes"/>, in hexadecimal digits.</summary>
    [JsonPropertyName("md5OfMessageAttributes")]
    public string? Md5OfMessageAttributes { get; set; }

    /// <summary>Always <c>aws:sqs</c>.</summary>
    [JsonPropertyName("eventSource")]
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The ARN of the queue.</summary>
    [JsonPropertyName("eventSourceARN")]
    public string EventSourceArn { get => field ?? ""; set; }

    /// <summary>The region of the queue.</summary>
    [JsonPropertyName("awsRegion")]
    public string AwsRegion { get => field ?? ""; set; }
}
