using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A message of an SNS topic, in an <see cref="SnsEvent"/> or in the body of an <see cref="SqsMessage"/> of a subscribed queue:
/// <c>message.Body&lt;SnsMessage&gt;()</c>. Read a JSON message with <c>sns.Message(AppJson.Default.Order)</c>.
/// See <see href="https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html"/>.
/// </summary>
[LambdaEvent("sns-message", LambdaEventDirection.Received, "Type & TopicArn & MessageId")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record SnsMessage : LambdaPayload, ILambdaJson<SnsMessage>
{
    /// <summary><c>Notification</c>; to endpoints other than functions SNS sends confirmations too.</summary>
    [JsonPropertyName("Type")]
    public SnsMessageType Type { get; set; }

    /// <summary>The id of the message, the same for all subscribers.</summary>
    [JsonPropertyName("MessageId")]
    public string MessageId { get => field ?? ""; set; }

    /// <summary>The ARN of the topic.</summary>
    [JsonPropertyName("TopicArn")]
    public string TopicArn { get => field ?? ""; set; }

    /// <summary>The subject, if the publisher set one.</summary>
    [JsonPropertyName("Subject")]
    public string? Subject { get; set; }

    /// <summary>The text of the message.</summary>
    [JsonPropertyName("Message")]
    public string Message { get => field ?? ""; set; }

    /// <summary>The time at which the message was published.</summary>
    [JsonPropertyName("Timestamp")]
    public partial DateTimeOffset? Timestamp { get; set; }

    /// <summary>The sequence number of the message in its FIFO topic.</summary>
    [JsonPropertyName("SequenceNumber")]
    public string? SequenceNumber { get; set; }

    /// <summary>The attributes that the publisher set, by name.</summary>
    [JsonPropertyName("MessageAttributes")]
    public IReadOnlyDictionary<string, SnsMessageAttribute> MessageAttributes
    {
        get => field ?? ReadOnlyDictionary<string, SnsMessageAttribute>.Empty;
        set;
    }

    /// <summary>The token that confirms a subscription through the SNS API; only in confirmations.</summary>
    [JsonPropertyName("Token")]
    public string? Token { get; set; }

    /// <summary>The URL that confirms a subscription when it is requested; only in confirmations.</summary>
    [JsonPropertyName("SubscribeURL")]
    public string? SubscribeUrl { get; set; }

    /// <summary>The signature version: <c>1</c> is SHA-1, <c>2</c> is SHA-256.</summary>
    [JsonPropertyName("SignatureVersion")]
    public string? SignatureVersion { get; set; }

    /// <summary>The signature, in base64.</summary>
    [JsonPropertyName("Signature")]
    public string? Signature { get; set; }

    /// <summary>The URL of the signing certificate.</summary>
    [JsonIgnore]
    public string? SigningCertUrl { get => SigningCertUrlOnWire ?? ExtensionText("SigningCertURL"); set => SigningCertUrlOnWire = value; }

    /// <summary>The URL that ends the subscription.</summary>
    [JsonIgnore]
    public string? UnsubscribeUrl { get => UnsubscribeUrlOnWire ?? ExtensionText("UnsubscribeURL"); set => UnsubscribeUrlOnWire = value; }

    /// <summary>
    /// <see cref="SigningCertUrl"/> as SNS spells it for functions. For queues it writes <c>SigningCertURL</c>, which is kept among the
    /// members without a property: two members that differ in case only could not be read by a context that ignores case.
    /// </summary>
    [JsonPropertyName("SigningCertUrl")]
    internal string? SigningCertUrlOnWire { get; set; }

    /// <summary><see cref="UnsubscribeUrl"/> under the JSON name that SNS uses for functions. For queues it uses <c>UnsubscribeURL</c>.</summary>
    [JsonPropertyName("UnsubscribeUrl")]
    internal string? UnsubscribeUrlOnWire { get; set; }

    internal override bool Reads(string member) => member is "SigningCertURL" or "UnsubscribeURL";
}

/// <summary>What SNS sends.</summary>
[OpenEnum]
public readonly partial struct SnsMessageType
{
    /// <summary>A published message.</summary>
    public const string Notification = "Notification";

    /// <summary>A subscription that waits for confirmation.</summary>
    public const string SubscriptionConfirmation = "SubscriptionConfirmation";

    /// <summary>The end of a subscription.</summary>
    public const string UnsubscribeConfirmation = "UnsubscribeConfirmation";
}

/// <summary>An attribute that the publisher of an SNS message set.</summary>
public sealed partial record SnsMessageAttribute : LambdaPayload
{
    /// <summary>The data type of <see cref="Value"/>.</summary>
    [JsonPropertyName("Type")]
    public SnsDataType Type { get; set; }

    /// <summary>The value: text, digits, a JSON array or base64.</summary>
    [JsonPropertyName("Value")]
    public string Value { get => field ?? ""; set; }

    /// <summary>The bytes of a binary attribute.</summary>
    [JsonIgnore]
    public Base64Bytes BinaryValue => new(Value);
}

/// <summary>The type of an SNS message attribute.</summary>
[OpenEnum]
public readonly partial struct SnsDataType
{
    /// <summary>Text.</summary>
    public const string String = "String";

    /// <summary>A JSON array of strings, numbers, booleans and nulls, as text.</summary>
    public const string StringArray = "String.Array";

    /// <summary>A number, as text.</summary>
    public const string Number = "Number";

    /// <summary>Bytes, in base64.</summary>
    public const string Binary = "Binary";
}
