using System.Text.Json.Serialization;

namespace Lambent.Events.CodeBuild;

/// <summary>What a build is and did.</summary>
public sealed partial record CodeBuildInformation : LambdaPayload
{
    /// <summary>What it made.</summary>
    [JsonPropertyName("artifact")]
    public CodeBuildArtifact? Artifact { get; set; }

    /// <summary>The cache.</summary>
    [JsonPropertyName("cache")]
    public CodeBuildCache? Cache { get; set; }

    /// <summary>Where it runs.</summary>
    [JsonPropertyName("environment")]
    public CodeBuildEnvironment? Environment { get; set; }

    /// <summary>After how many minutes it is stopped.</summary>
    [JsonPropertyName("timeout-in-minutes")]
    public WireNumber? TimeoutInMinutes { get; set; }

    /// <summary>How many minutes it may wait.</summary>
    [JsonPropertyName("queued-timeout-in-minutes")]
    public WireNumber? QueuedTimeoutInMinutes { get; set; }

    /// <summary>Whether it ended.</summary>
    [JsonPropertyName("build-complete")]
    public bool? BuildComplete { get; set; }

    /// <summary>The number of the build in its project.</summary>
    [JsonPropertyName("build-number")]
    public WireNumber? BuildNumber { get; set; }

    /// <summary>Who or what started it.</summary>
    [JsonPropertyName("initiator")]
    public string? Initiator { get; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("build-start-time")]
    [JsonConverter(typeof(LongDateConverter))]
    public Timestamp? BuildStartTime { get; set; }

    /// <summary>What is built.</summary>
    [JsonPropertyName("source")]
    public CodeBuildSource? Source { get; set; }

    /// <summary>The version of it.</summary>
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
