using System.Text.Json.Serialization;

namespace Lambent.Events.MediaConvert;

/// <summary>The progress of a job.</summary>
public sealed partial record MediaConvertProgress : LambdaPayload
{
    /// <summary>The progress, in percent.</summary>
    [JsonPropertyName("jobPercentComplete")]
    public int? JobPercentComplete { get; set; }

    /// <summary>The phase: <c>PROBING</c>, <c>TRANSCODING</c> or <c>UPLOADING</c>.</summary>
    [JsonPropertyName("currentPhase")]
    public string? CurrentPhase { get; set; }

    /// <summary>The number of retries.</summary>
    [JsonPropertyName("retryCount")]
    public int? RetryCount { get; set; }

    /// <summary>The progress of the phases, by name.</summary>
    [JsonPropertyName("phaseProgress")]
    public IReadOnlyDictionary<string, MediaConvertPhase> PhaseProgress
    {
        get => field ?? ReadOnlyDictionary<string, MediaConvertPhase>.Empty;
        set;
    }
}
