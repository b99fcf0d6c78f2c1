using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The response of the SQS API to ReceiveMessage, as a Step Functions state machine passes it on. Events of a queue are <see
/// cref="SqsEvent"/>s.
/// See <see href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html"/>.
/// </summary>
[LambdaEvent("sqs-receive-message-api-result", LambdaEventDirection.Received, "Messages.ReceiptHandle")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record SqsReceiveMessageResult : LambdaPayload, ILambdaJson<SqsReceiveMessageResult>
{
    /// <summary>The messages; none when the queue had none.</summary>
    [JsonPropertyName("Messages")]
    public IReadOnlyList<SqsReceivedMessage> Messages { get => field ?? []; set; }
}

/// <summary>A message as the SQS API returns it. Read a JSON body with <c>message.Body(AppJson.Default.Order)</c>.</summary>
public sealed partial record SqsReceivedMessage : LambdaPayload
{
    /// <summary>The id of the message.</summary>
    [JsonPropertyName("MessageId")]
    public string MessageId { get => field ?? ""; set; }

    /// <summary>The receipt handle: the SQS API needs it to delete the message.</summary>
    [JsonPropertyName("ReceiptHandle")]
    public string ReceiptHandle { get => field ?? ""; set; }

    /// <summary>The text of the message.</summary>
    [JsonPropertyName("Body")]
    public string Body { get => field ?? ""; set; }

    /// <summary>The MD5 of <see cref="Body"/>, in hexadecimal digits.</summary>
    [JsonIgnore]
    public string? Md5OfBody { get => Md5OfBodyOnWire ?? ExtensionText("MD5OfBody"); set => Md5OfBodyOnWire = value; }

    /// <summary><see cref="Md5OfBody"/> as Step Functions spells it; <c>MD5OfBody</c>, as the SQS API does, is kept among the members without a property.</summary>
    [JsonPropertyName("Md5OfBody")]
    internal string? Md5OfBodyOnWire { get; set; }

    /// <summary>The system attributes of the message that the call requested.</summary>
    [JsonPropertyName("Attributes")]
    public SqsSystemAttributes Attributes { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The attributes that the sender set, by name.</summary>
    [JsonPropertyName("MessageAttributes")]
    public IReadOnlyDictionary<string, SqsReceivedMessageAttribute> MessageAttributes
    {
        get => field ?? ReadOnlyDictionary<string, SqsReceivedMessageAttribute>.Empty;
        set;
    }

    /// <summary>The MD5 of <see cref="MessageAttributes"/>, in hexadecimal digits.</summary>
    [JsonIgnore]
    public string? Md5OfMessageAttributes
    {
        get => Md5OfMessageAttributesOnWire ?? ExtensionText("MD5OfMessageAttributes");
        set => Md5OfMessageAttributesOnWire = value;
    }

    /// <summary><see cref="Md5OfMessageAttributes"/> as Step Functions spells it.</summary>
    [JsonPropertyName("Md5OfMessageAttributes")]
    internal string? Md5OfMessageAttributesOnWire { get; set; }

    internal override bool Reads(string member) => member is "MD5OfBody" or "MD5OfMessageAttributes";
}

/// <summary>An attribute that the sender of a message set, as the SQS API returns it.</summary>
public sealed partial record SqsReceivedMessageAttribute : LambdaPayload
{
    /// <summary>The data type: it tells which member holds the value, and may end in a custom label.</summary>
    [JsonPropertyName("DataType")]
    public SqsDataType DataType { get; set; }

    /// <summary>The value of a string or number.</summary>
    [JsonPropertyName("StringValue")]
    public string? StringValue { get; set; }

    /// <summary>The value of a binary attribute.</summary>
    [JsonPropertyName("BinaryValue")]
    public Base64Bytes? BinaryValue { get; set; }
}
