using System.Text.Json.Serialization;

namespace Lambent.Events.CodeBuild;

/// <summary>
/// A change of a build: <c>CodeBuild Build State Change</c> and <c>CodeBuild Build Phase Change</c>.
/// See <see href="https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-notifications.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<CodeBuildDetail>))]
public sealed partial record CodeBuildDetail : LambdaPayload, ILambdaJson<CodeBuildDetail>
{
    /// <summary>The version of the detail: <c>1</c>.</summary>
    [JsonPropertyName("version")]
    public string Version { get => field ?? ""; set; }

    /// <summary>The project.</summary>
    [JsonPropertyName("project-name")]
    public string ProjectName { get => field ?? ""; set; }

    /// <summary>The ARN of the build.</summary>
    [JsonPropertyName("build-id")]
    public string BuildId { get => field ?? ""; set; }

    /// <summary>The status of the build; only for state changes.</summary>
    [JsonPropertyName("build-status")]
    public CodeBuildStatus BuildStatus { get; set; }

    /// <summary>The current phase, such as <c>BUILD</c>; only for state changes.</summary>
    [JsonPropertyName("current-phase")]
    public string? CurrentPhase { get; set; }

    /// <summary>The context of the phase, a list in a string; only for state changes.</summary>
    [JsonPropertyName("current-phase-context")]
    public string? CurrentPhaseContext { get; set; }

    /// <summary>The completed phase; only for phase changes.</summary>
    [JsonPropertyName("completed-phase")]
    public string? CompletedPhase { get; set; }

    /// <summary>The status of the phase; only for phase changes.</summary>
    [JsonPropertyName("completed-phase-status")]
    public CodeBuildStatus CompletedPhaseStatus { get; set; }

    /// <summary>The context of the phase, a list in a string; only for phase changes.</summary>
    [JsonPropertyName("completed-phase-context")]
    public string? CompletedPhaseContext { get; set; }

    /// <summary>The duration of the phase, in seconds; only for phase changes.</summary>
    [JsonPropertyName("completed-phase-duration-seconds")]
    public WireNumber? CompletedPhaseDurationSeconds { get; set; }

    /// <summary>The start of the phase; only for phase changes.</summary>
    [JsonPropertyName("completed-phase-start")]
    [JsonConverter(typeof(MonthDayYearTimeConverter))]
    public Timestamp? CompletedPhaseStart { get; set; }

    /// <summary>The end of the phase; only for phase changes.</summary>
    [JsonPropertyName("completed-phase-end")]
    [JsonConverter(typeof(MonthDayYearTimeConverter))]
    public Timestamp? CompletedPhaseEnd { get; set; }

    /// <summary>The build.</summary>
    [JsonPropertyName("additional-information")]
    public CodeBuildInformation AdditionalInformation { get => field ??= new() { IsPlaceholder = true }; set; }
}
