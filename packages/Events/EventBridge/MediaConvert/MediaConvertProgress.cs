using System.Text.Json.Serialization;

namespace Lambent.Events.MediaConvert;

/// <summary>How far a job is.</summary>
public sealed partial record MediaConvertProgress : LambdaPayload
{
    /// <summary>How many percent are done.</summary>
    [JsonPropertyName("jobPercentComplete")]
    public int? JobPercentComplete { get; set; }

    /// <summary>The phase: <c>PROBING</c>, <c>TRANSCODING</c> or <c>UPLOADING</c>.</summary>
    [JsonPropertyName("currentPhase")]
    public string? CurrentPhase { get; set; }

    /// <summary>How often it was tried again.</summary>
    [JsonPropertyName("retryCount")]
    public int? RetryCount { get; set; }

    /// <summary>How far the phases are, by name.</summary>
    [JsonPropertyName("phaseProgress")]
    public IReadOnlyDictionary<string, MediaConvertPhase> PhaseProgress
    {
        get => field ?? ReadOnlyDictionary<string, MediaConvertPhase>.Empty;
        set;
    }
}
