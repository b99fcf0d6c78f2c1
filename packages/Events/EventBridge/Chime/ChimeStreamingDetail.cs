using System.Text.Json.Serialization;

namespace Lambent.Events.Chime;

/// <summary>
/// The audio of a call begins, changes or ends to stream to Kinesis Video Streams: <c>Chime VoiceConnector Streaming Status</c>.
/// See <see href="https://docs.aws.amazon.com/chime-sdk/latest/ag/automating-chime-with-cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-chime-voiceconnector-streaming-status")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<ChimeStreamingDetail>))]
public sealed partial record ChimeStreamingDetail : LambdaPayload, ILambdaJson<ChimeStreamingDetail>
{
    /// <summary>The status of the stream.</summary>
    [JsonPropertyName("streamingStatus")]
    public ChimeStreamingStatus StreamingStatus { get; set; }

    /// <summary>The version of the detail: <c>0</c>.</summary>
    [JsonPropertyName("version")]
    public string Version { get => field ?? ""; set; }

    /// <summary>The Voice Connector.</summary>
    [JsonPropertyName("voiceConnectorId")]
    public string VoiceConnectorId { get => field ?? ""; set; }

    /// <summary>The transaction id, which all streams of a call share.</summary>
    [JsonPropertyName("transactionId")]
    public string TransactionId { get => field ?? ""; set; }

    /// <summary>The call.</summary>
    [JsonPropertyName("callId")]
    public string CallId { get => field ?? ""; set; }

    /// <summary><c>Inbound</c> or <c>Outbound</c>.</summary>
    [JsonPropertyName("direction")]
    public string? Direction { get; set; }

    /// <summary>The number that calls.</summary>
    [JsonPropertyName("fromNumber")]
    public string? FromNumber { get; set; }

    /// <summary>The number that is called.</summary>
    [JsonPropertyName("toNumber")]
    public string? ToNumber { get; set; }

    /// <summary>The SIP headers that began the call.</summary>
    [JsonPropertyName("inviteHeaders")]
    public IReadOnlyDictionary<string, string> InviteHeaders { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The SIP headers that changed it.</summary>
    [JsonPropertyName("updateHeaders")]
    public IReadOnlyDictionary<string, string> UpdateHeaders { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Whether the stream is the caller's voice.</summary>
    [JsonPropertyName("isCaller")]
    public bool? IsCaller { get; set; }

    /// <summary>The form of the audio, such as <c>audio/L16</c>.</summary>
    [JsonPropertyName("mediaType")]
    public string? MediaType { get; set; }

    /// <summary>The media within the call.</summary>
    [JsonPropertyName("sdp")]
    public ChimeSdp? Sdp { get; set; }

    /// <summary>The SIP recording metadata, in XML.</summary>
    [JsonPropertyName("siprecMetadata")]
    public string? SiprecMetadata { get; set; }

    /// <summary>The first fragment of the stream.</summary>
    [JsonPropertyName("startFragmentNumber")]
    public string? StartFragmentNumber { get; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("startTime")]
    public Timestamp? StartTime { get; set; }

    /// <summary>The end time.</summary>
    [JsonPropertyName("endTime")]
    public Timestamp? EndTime { get; set; }

    /// <summary>The video stream.</summary>
    [JsonPropertyName("streamArn")]
    public string? StreamArn { get; set; }

    /// <summary>The time of the failure.</summary>
    [JsonPropertyName("failTime")]
    public Timestamp? FailTime { get; set; }

    /// <summary>The reason for the failure.</summary>
    [JsonPropertyName("failureReason")]
    public string? FailureReason { get; set; }
}

/// <summary>What happened to the stream of a call.</summary>
[OpenEnum]
public readonly partial struct ChimeStreamingStatus
{
    /// <summary>It began.</summary>
    public const string Started = "STARTED";

    /// <summary>It changed.</summary>
    public const string Updated = "UPDATED";

    /// <summary>It ended.</summary>
    public const string Ended = "ENDED";

    /// <summary>It failed.</summary>
    public const string Failed = "FAILED";
}

/// <summary>The media of a stream within its call.</summary>
public sealed partial record ChimeSdp : LambdaPayload
{
    /// <summary>The place.</summary>
    [JsonPropertyName("mediaIndex")]
    public int? MediaIndex { get; set; }

    /// <summary>The label.</summary>
    [JsonPropertyName("mediaLabel")]
    public string? MediaLabel { get; set; }
}
