namespace Lambent.Events.Chime;

/// <summary>
/// The audio of a call begins, changes or ends to stream to Kinesis Video Streams: <c>Chime VoiceConnector Streaming Status</c>.
/// See <see href="https://docs.aws.amazon.com/chime-sdk/latest/ag/automating-chime-with-cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-chime-voiceconnector-streaming-status")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record ChimeStreamingDetail : LambdaPayload, ILambdaJson<ChimeStreamingDetail>
{
    /// <summary>The status of the stream.</summary>
    public ChimeStreamingStatus StreamingStatus { get; set; }

    /// <summary>The version of the detail: <c>0</c>.</summary>
    public string Version { get => field ?? ""; set; }

    /// <summary>The Voice Connector.</summary>
    public string VoiceConnectorId { get => field ?? ""; set; }

    /// <summary>The transaction id, which all streams of a call share.</summary>
    public string TransactionId { get => field ?? ""; set; }

    /// <summary>The call.</summary>
    public string CallId { get => field ?? ""; set; }

    /// <summary><c>Inbound</c> or <c>Outbound</c>.</summary>
    public string? Direction { get; set; }

    /// <summary>The number that calls.</summary>
    public string? FromNumber { get; set; }

    /// <summary>The number that is called.</summary>
    public string? ToNumber { get; set; }

    /// <summary>The SIP headers that began the call.</summary>
    public IReadOnlyDictionary<string, string> InviteHeaders { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The SIP headers that changed it.</summary>
    public IReadOnlyDictionary<string, string> UpdateHeaders { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Whether the stream is the caller's voice.</summary>
    public bool? IsCaller { get; set; }

    /// <summary>The form of the audio, such as <c>audio/L16</c>.</summary>
    public string? MediaType { get; set; }

    /// <summary>The media within the call.</summary>
    public ChimeSdp? Sdp { get; set; }

    /// <summary>The SIP recording metadata, in XML.</summary>
    public string? SiprecMetadata { get; set; }

    /// <summary>The first fragment of the stream.</summary>
    public string? StartFragmentNumber { get; set; }

    /// <summary>The start time.</summary>
    public partial DateTimeOffset? StartTime { get; set; }

    /// <summary>The end time.</summary>
    public partial DateTimeOffset? EndTime { get; set; }

    /// <summary>The video stream.</summary>
    public string? StreamArn { get; set; }

    /// <summary>The time of the failure.</summary>
    public partial DateTimeOffset? FailTime { get; set; }

    /// <summary>The reason for the failure.</summary>
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
    public int? MediaIndex { get; set; }

    /// <summary>The label.</summary>
    public string? MediaLabel { get; set; }
}
