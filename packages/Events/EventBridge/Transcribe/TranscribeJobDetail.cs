using System.Text.Json.Serialization;

namespace Lambent.Events.Transcribe;

/// <summary>
/// A transcription that ended: <c>Transcribe Job State Change</c>.
/// See <see href="https://docs.aws.amazon.com/transcribe/latest/dg/monitoring-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-transcribe-job-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record TranscribeJobDetail : LambdaPayload, ILambdaJson<TranscribeJobDetail>
{
    /// <summary>The name of the job.</summary>
    [JsonPropertyName("TranscriptionJobName")]
    public string TranscriptionJobName { get => field ?? ""; set; }

    /// <summary>The result.</summary>
    [JsonPropertyName("TranscriptionJobStatus")]
    public TranscribeJobStatus TranscriptionJobStatus { get; set; }

    /// <summary>The reason for the failure.</summary>
    [JsonPropertyName("FailureReason")]
    public string? FailureReason { get; set; }
}

/// <summary>How a transcription ended.</summary>
[OpenEnum]
public readonly partial struct TranscribeJobStatus
{
    /// <summary>It succeeded.</summary>
    public const string Completed = "COMPLETED";

    /// <summary>It failed.</summary>
    public const string Failed = "FAILED";
}
