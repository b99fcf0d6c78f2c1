using System.Text.Json.Serialization;

namespace Lambent.Events.CodeBuild;

/// <summary>Details of a build.</summary>
public sealed partial record CodeBuildInformation : LambdaPayload
{
    /// <summary>The artifact.</summary>
    [JsonPropertyName("artifact")]
    public CodeBuildArtifact? Artifact { get; set; }

    /// <summary>The cache.</summary>
    [JsonPropertyName("cache")]
    public CodeBuildCache? Cache { get; set; }

    /// <summary>The environment.</summary>
    [JsonPropertyName("environment")]
    public CodeBuildEnvironment? Environment { get; set; }

    /// <summary>The timeout, in minutes.</summary>
    [JsonPropertyName("timeout-in-minutes")]
    public WireNumber? TimeoutInMinutes { get; set; }

    /// <summary>The queue timeout, in minutes.</summary>
    [JsonPropertyName("queued-timeout-in-minutes")]
    public WireNumber? QueuedTimeoutInMinutes { get; set; }

    /// <summary>Whether the build is complete.</summary>
    [JsonPropertyName("build-complete")]
    public bool? BuildComplete { get; set; }

    /// <summary>The number of the build in its project.</summary>
    [JsonPropertyName("build-number")]
    public WireNumber? BuildNumber { get; set; }

    /// <summary>The initiator.</summary>
    [JsonPropertyName("initiator")]
    public string? Initiator { get; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("build-start-time")]
    [JsonConverter(typeof(MonthDayYearTimeConverter))]
    public Timestamp? BuildStartTime { get; set; }

    /// <summary>The source.</summary>
    [JsonPropertyName("source")]
    public CodeBuildSource? Source { get; set; }

    /// <summary>The version of the source.</summary>
    [JsonPropertyName("source-version")]
    public string? SourceVersion { get; set; }

    /// <summary>The log.</summary>
    [JsonPropertyName("logs")]
    public CodeBuildLogs? Logs { get; set; }

    /// <summary>The phases up to now.</summary>
    [JsonPropertyName("phases")]
    public IReadOnlyList<CodeBuildPhase> Phases { get => field ?? []; set; }

    /// <summary>
    /// The environment variables that the build exports, with name and value.
    /// See <see href="https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ExportedEnvironmentVariable.html"/>.
    /// </summary>
    [JsonPropertyName("exported-environment-variables")]
    public IReadOnlyList<CodeBuildVariable> ExportedEnvironmentVariables { get => field ?? []; set; }
}
