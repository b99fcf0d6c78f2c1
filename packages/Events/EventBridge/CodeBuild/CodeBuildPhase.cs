using System.Text.Json.Serialization;

namespace Lambent.Events.CodeBuild;

/// <summary>A phase of a build.</summary>
public sealed partial record CodeBuildPhase : LambdaPayload
{
    /// <summary>The context of the phase, such as an error.</summary>
    [JsonPropertyName("phase-context")]
    public IReadOnlyList<string> PhaseContext { get => field ?? []; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("start-time")]
    [JsonConverter(typeof(MonthDayYearTimeConverter))]
    public Timestamp? StartTime { get; set; }

    /// <summary>The end time; null for the last phase.</summary>
    [JsonPropertyName("end-time")]
    [JsonConverter(typeof(MonthDayYearTimeConverter))]
    public Timestamp? EndTime { get; set; }

    /// <summary>The duration, in seconds.</summary>
    [JsonPropertyName("duration-in-seconds")]
    public WireNumber? DurationInSeconds { get; set; }

    /// <summary>The phase, such as <c>PROVISIONING</c>.</summary>
    [JsonPropertyName("phase-type")]
    public string PhaseType { get => field ?? ""; set; }

    /// <summary>The status; null for the last phase.</summary>
    [JsonPropertyName("phase-status")]
    public CodeBuildStatus PhaseStatus { get; set; }
}
