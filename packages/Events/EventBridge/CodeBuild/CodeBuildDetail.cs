using System.Text.Json.Serialization;

namespace Lambent.Events.CodeBuild;

/// <summary>
/// A change of a build: <c>CodeBuild Build State Change</c> and <c>CodeBuild Build Phase Change</c>.
/// See <see href="https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-notifications.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-codebuild-build-phase-change")]
[EventBridgeDetail("eventbridge-codebuild-build-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CodeBuildDetail : LambdaPayload, ILambdaJson<CodeBuildDetail>
{
    /// <summary>The version of the detail: <c>1</c>.</summary>
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
    public partial DateTimeOffset? CompletedPhaseStart { get; set; }

    /// <summary>The end of the phase; only for phase changes.</summary>
    [JsonPropertyName("completed-phase-end")]
    [JsonConverter(typeof(MonthDayYearTimeConverter))]
    public partial DateTimeOffset? CompletedPhaseEnd { get; set; }

    /// <summary>The build.</summary>
    [JsonPropertyName("additional-information")]
    public CodeBuildInformation AdditionalInformation { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>The state of a build or of a phase.</summary>
[OpenEnum]
public readonly partial struct CodeBuildStatus
{
    /// <summary>It runs.</summary>
    public const string InProgress = "IN_PROGRESS";

    /// <summary>It succeeded.</summary>
    public const string Succeeded = "SUCCEEDED";

    /// <summary>It failed.</summary>
    public const string Failed = "FAILED";

    /// <summary>CodeBuild failed.</summary>
    public const string Fault = "FAULT";

    /// <summary>Someone stopped it.</summary>
    public const string Stopped = "STOPPED";

    /// <summary>It took too long.</summary>
    public const string TimedOut = "TIMED_OUT";
}

/// <summary>Details of a build.</summary>
public sealed partial record CodeBuildInformation : LambdaPayload
{
    /// <summary>The artifact.</summary>
    public CodeBuildArtifact? Artifact { get; set; }

    /// <summary>The cache.</summary>
    public CodeBuildCache? Cache { get; set; }

    /// <summary>The environment.</summary>
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
    public string? Initiator { get; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("build-start-time")]
    [JsonConverter(typeof(MonthDayYearTimeConverter))]
    public partial DateTimeOffset? BuildStartTime { get; set; }

    /// <summary>The source.</summary>
    public CodeBuildSource? Source { get; set; }

    /// <summary>The version of the source.</summary>
    [JsonPropertyName("source-version")]
    public string? SourceVersion { get; set; }

    /// <summary>The log.</summary>
    public CodeBuildLogs? Logs { get; set; }

    /// <summary>The phases up to now.</summary>
    public IReadOnlyList<CodeBuildPhase> Phases { get => field ?? []; set; }

    /// <summary>
    /// The environment variables that the build exports, with name and value.
    /// See <see href="https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ExportedEnvironmentVariable.html"/>.
    /// </summary>
    [JsonPropertyName("exported-environment-variables")]
    public IReadOnlyList<CodeBuildVariable> ExportedEnvironmentVariables { get => field ?? []; set; }
}

/// <summary>The artifact of a build.</summary>
public sealed partial record CodeBuildArtifact : LambdaPayload
{
    /// <summary>The MD5, in hexadecimal digits.</summary>
    [JsonPropertyName("md5sum")]
    public string? Md5Sum { get; set; }

    /// <summary>The SHA-256, in hexadecimal digits.</summary>
    [JsonPropertyName("sha256sum")]
    public string? Sha256Sum { get; set; }

    /// <summary>The ARN of the location.</summary>
    public string? Location { get; set; }
}

/// <summary>The cache of a build.</summary>
public sealed partial record CodeBuildCache : LambdaPayload
{
    /// <summary><c>NO_CACHE</c>, <c>S3</c> or <c>LOCAL</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The location.</summary>
    public string? Location { get; set; }
}

/// <summary>The environment of a build.</summary>
public sealed partial record CodeBuildEnvironment : LambdaPayload
{
    /// <summary>The image.</summary>
    public string? Image { get; set; }

    /// <summary>Whether the build can run containers (privileged mode).</summary>
    [JsonPropertyName("privileged-mode")]
    public bool? PrivilegedMode { get; set; }

    /// <summary>The credentials for pulling the image: <c>CODEBUILD</c> or <c>SERVICE_ROLE</c>.</summary>
    [JsonPropertyName("image-pull-credentials-type")]
    public string? ImagePullCredentialsType { get; set; }

    /// <summary>The size of the machine.</summary>
    [JsonPropertyName("compute-type")]
    public string? ComputeType { get; set; }

    /// <summary>The type of the machine, such as <c>LINUX_CONTAINER</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The environment variables.</summary>
    [JsonPropertyName("environment-variables")]
    public IReadOnlyList<CodeBuildVariable> EnvironmentVariables { get => field ?? []; set; }
}

/// <summary>An environment variable of a build.</summary>
public sealed partial record CodeBuildVariable : LambdaPayload
{
    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary><c>PLAINTEXT</c>, <c>PARAMETER_STORE</c> or <c>SECRETS_MANAGER</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The value, or the name of the parameter or secret.</summary>
    public string? Value { get; set; }
}

/// <summary>The source.</summary>
public sealed partial record CodeBuildSource : LambdaPayload
{
    /// <summary>The location.</summary>
    public string? Location { get; set; }

    /// <summary>The type of the source, such as <c>S3</c> or <c>GITHUB</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The build specification, if it does not lie with the source.</summary>
    public string? Buildspec { get; set; }
}

/// <summary>The log of a build.</summary>
public sealed partial record CodeBuildLogs : LambdaPayload
{
    /// <summary>The log group in CloudWatch Logs.</summary>
    [JsonPropertyName("group-name")]
    public string? GroupName { get; set; }

    /// <summary>The log stream.</summary>
    [JsonPropertyName("stream-name")]
    public string? StreamName { get; set; }

    /// <summary>The URL of the log in the console.</summary>
    [JsonPropertyName("deep-link")]
    public string? DeepLink { get; set; }
}

/// <summary>A phase of a build.</summary>
public sealed partial record CodeBuildPhase : LambdaPayload
{
    /// <summary>The context of the phase, such as an error.</summary>
    [JsonPropertyName("phase-context")]
    public IReadOnlyList<string> PhaseContext { get => field ?? []; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("start-time")]
    [JsonConverter(typeof(MonthDayYearTimeConverter))]
    public partial DateTimeOffset? StartTime { get; set; }

    /// <summary>The end time; null for the last phase.</summary>
    [JsonPropertyName("end-time")]
    [JsonConverter(typeof(MonthDayYearTimeConverter))]
    public partial DateTimeOffset? EndTime { get; set; }

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
