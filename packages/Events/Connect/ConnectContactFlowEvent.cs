using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The event from an Amazon Connect flow to a function. The function returns an object of your own: flat with text, numbers and booleans, or
/// nested if the block says that it takes JSON; at most 32 KB.
/// See <see href="https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html"/>.
/// </summary>
[LambdaEvent("connect-contact-flow", LambdaEventDirection.Received, "Details & Name")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record ConnectContactFlowEvent : LambdaPayload, ILambdaJson<ConnectContactFlowEvent>
{
    /// <summary><c>ContactFlowEvent</c>.</summary>
    [JsonPropertyName("Name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The contact, and what the flow passes.</summary>
    [JsonPropertyName("Details")]
    public ConnectDetails Details { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>A contact, and what the flow passes.</summary>
public sealed partial record ConnectDetails : LambdaPayload
{
    /// <summary>The contact.</summary>
    [JsonPropertyName("ContactData")]
    public ConnectContact ContactData { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The parameters from the block of the flow.</summary>
    [JsonPropertyName("Parameters")]
    public IReadOnlyDictionary<string, string> Parameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}

/// <summary>A contact with a customer.</summary>
public sealed partial record ConnectContact : LambdaPayload
{
    /// <summary>The contact attributes that were set so far.</summary>
    [JsonPropertyName("Attributes")]
    public IReadOnlyDictionary<string, string> Attributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The region of the instance.</summary>
    [JsonPropertyName("AwsRegion")]
    public string? AwsRegion { get; set; }

    /// <summary>The channel of the contact.</summary>
    [JsonPropertyName("Channel")]
    public ConnectChannel Channel { get; set; }

    /// <summary>The id of the contact.</summary>
    [JsonPropertyName("ContactId")]
    public string ContactId { get => field ?? ""; set; }

    /// <summary>The customer's number or address.</summary>
    [JsonPropertyName("CustomerEndpoint")]
    public ConnectEndpoint? CustomerEndpoint { get; set; }

    /// <summary>The customer's id, when one was assigned.</summary>
    [JsonPropertyName("CustomerId")]
    public string? CustomerId { get; set; }

    /// <summary>The description of a task.</summary>
    [JsonPropertyName("Description")]
    public string? Description { get; set; }

    /// <summary>The first contact of the same interaction.</summary>
    [JsonPropertyName("InitialContactId")]
    public string? InitialContactId { get; set; }

    /// <summary>The initiation method of the contact.</summary>
    [JsonPropertyName("InitiationMethod")]
    public ConnectInitiationMethod InitiationMethod { get; set; }

    /// <summary>The Connect instance.</summary>
    [JsonPropertyName("InstanceARN")]
    public string? InstanceArn { get; set; }

    /// <summary>The language: <c>en-US</c>.</summary>
    [JsonPropertyName("LanguageCode")]
    public string? LanguageCode { get; set; }

    /// <summary>The live media of the customer, when the flow streams it.</summary>
    [JsonPropertyName("MediaStreams")]
    public ConnectMediaStreams? MediaStreams { get; set; }

    /// <summary>The name of a task.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; set; }

    /// <summary>The contact that this one was transferred from.</summary>
    [JsonPropertyName("PreviousContactId")]
    public string? PreviousContactId { get; set; }

    /// <summary>The queue; null when the contact is in none.</summary>
    [JsonPropertyName("Queue")]
    public ConnectQueue? Queue { get; set; }

    /// <summary>Links and files of a task, by name.</summary>
    [JsonPropertyName("References")]
    public IReadOnlyDictionary<string, ConnectReference> References
    {
        get => field ?? ReadOnlyDictionary<string, ConnectReference>.Empty;
        set;
    }

    /// <summary>A contact that this one is about.</summary>
    [JsonPropertyName("RelatedContactId")]
    public string? RelatedContactId { get; set; }

    /// <summary>Attributes that Connect sets: <c>connect:Subtype</c>.</summary>
    [JsonPropertyName("SegmentAttributes")]
    public IReadOnlyDictionary<string, ConnectSegmentAttribute> SegmentAttributes
    {
        get => field ?? ReadOnlyDictionary<string, ConnectSegmentAttribute>.Empty;
        set;
    }

    /// <summary>The number or address that the customer contacted.</summary>
    [JsonPropertyName("SystemEndpoint")]
    public ConnectEndpoint? SystemEndpoint { get; set; }

    /// <summary>The tags of the contact.</summary>
    [JsonPropertyName("Tags")]
    public IReadOnlyDictionary<string, string> Tags { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}

/// <summary>How a contact is made.</summary>
[OpenEnum]
public readonly partial struct ConnectChannel
{
    /// <summary>A call.</summary>
    public const string Voice = "VOICE";

    /// <summary>A chat.</summary>
    public const string Chat = "CHAT";

    /// <summary>A task for an agent.</summary>
    public const string Task = "TASK";

    /// <summary>A mail.</summary>
    public const string Email = "EMAIL";
}

/// <summary>A number or address.</summary>
public sealed partial record ConnectEndpoint : LambdaPayload
{
    /// <summary>The number: <c>+4687654321</c>.</summary>
    [JsonPropertyName("Address")]
    public string Address { get => field ?? ""; set; }

    /// <summary>The type: <c>TELEPHONE_NUMBER</c>.</summary>
    [JsonPropertyName("Type")]
    public string? Type { get; set; }
}

/// <summary>How a contact came about.</summary>
[OpenEnum]
public readonly partial struct ConnectInitiationMethod
{
    /// <summary>The customer contacted the contact center.</summary>
    public const string Inbound = "INBOUND";

    /// <summary>An agent contacted the customer.</summary>
    public const string Outbound = "OUTBOUND";

    /// <summary>It was transferred.</summary>
    public const string Transfer = "TRANSFER";

    /// <summary>It was transferred to another queue.</summary>
    public const string QueueTransfer = "QUEUE_TRANSFER";

    /// <summary>The customer was called back.</summary>
    public const string Callback = "CALLBACK";

    /// <summary>An API made it.</summary>
    public const string Api = "API";

    /// <summary>A flow that runs after the end made it.</summary>
    public const string Disconnect = "DISCONNECT";

    /// <summary>A supervisor listens to it.</summary>
    public const string Monitor = "MONITOR";

    /// <summary>An agent contacted somebody outside.</summary>
    public const string ExternalOutbound = "EXTERNAL_OUTBOUND";

    /// <summary>A call in an app or browser.</summary>
    public const string WebRtcApi = "WEBRTC_API";

    /// <summary>An agent answers a mail.</summary>
    public const string AgentReply = "AGENT_REPLY";

    /// <summary>A flow made it.</summary>
    public const string Flow = "FLOW";
}

/// <summary>The live media of a contact.</summary>
public sealed partial record ConnectMediaStreams : LambdaPayload
{
    /// <summary>The media stream of the customer.</summary>
    [JsonPropertyName("Customer")]
    public ConnectCustomerMedia? Customer { get; set; }
}

/// <summary>The live media of a customer.</summary>
public sealed partial record ConnectCustomerMedia : LambdaPayload
{
    /// <summary>The audio of the customer.</summary>
    [JsonPropertyName("Audio")]
    public ConnectAudioStream? Audio { get; set; }
}

/// <summary>Audio in a Kinesis video stream.</summary>
public sealed partial record ConnectAudioStream : LambdaPayload
{
    /// <summary>The Kinesis video stream.</summary>
    [JsonPropertyName("StreamARN")]
    public string? StreamArn { get; set; }

    /// <summary>The fragment where it starts; a number with many digits.</summary>
    [JsonPropertyName("StartFragmentNumber")]
    public string? StartFragmentNumber { get; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("StartTimestamp")]
    [WireFormat(TimestampFormat.UnixMillisecondsText)]
    public partial DateTimeOffset? StartTimestamp { get; set; }

    /// <summary>The fragment where it ended.</summary>
    [JsonPropertyName("StopFragmentNumber")]
    public string? StopFragmentNumber { get; set; }

    /// <summary>The end time.</summary>
    [JsonPropertyName("StopTimestamp")]
    [WireFormat(TimestampFormat.UnixMillisecondsText)]
    public partial DateTimeOffset? StopTimestamp { get; set; }
}

/// <summary>A queue.</summary>
public sealed partial record ConnectQueue : LambdaPayload
{
    /// <summary>The ARN.</summary>
    [JsonPropertyName("ARN")]
    public string? Arn { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; set; }

    /// <summary>The number that it calls from.</summary>
    [JsonPropertyName("OutboundCallerId")]
    public ConnectEndpoint? OutboundCallerId { get; set; }
}

/// <summary>A link or file of a task.</summary>
public sealed partial record ConnectReference : LambdaPayload
{
    /// <summary>The type: <c>url</c>.</summary>
    [JsonPropertyName("Type")]
    public string? Type { get; set; }

    /// <summary>The link.</summary>
    [JsonPropertyName("Value")]
    public string? Value { get; set; }

    /// <summary>The state of a file: <c>APPROVED</c>.</summary>
    [JsonPropertyName("Status")]
    public string? Status { get; set; }

    /// <summary>The ARN of a file.</summary>
    [JsonPropertyName("Arn")]
    public string? Arn { get; set; }

    /// <summary>The reason for the status of the file.</summary>
    [JsonPropertyName("StatusReason")]
    public string? StatusReason { get; set; }
}

/// <summary>An attribute that Connect sets.</summary>
public sealed partial record ConnectSegmentAttribute : LambdaPayload
{
    /// <summary>The value.</summary>
    [JsonPropertyName("ValueString")]
    public string? ValueString { get; set; }
}
