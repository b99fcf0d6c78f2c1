using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>
/// A job of AWS Batch that went to another state: <c>Batch Job State Change</c>.
/// See <see href="https://docs.aws.amazon.com/batch/latest/userguide/batch_job_events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-batch-job-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<BatchJobDetail>))]
public sealed partial record BatchJobDetail : LambdaPayload, ILambdaJson<BatchJobDetail>
{
    /// <summary>The ARN of the job.</summary>
    [JsonPropertyName("jobArn")]
    public string? JobArn { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("jobName")]
    public string JobName { get => field ?? ""; set; }

    /// <summary>The id.</summary>
    [JsonPropertyName("jobId")]
    public string JobId { get => field ?? ""; set; }

    /// <summary>The ARN of the queue.</summary>
    [JsonPropertyName("jobQueue")]
    public string JobQueue { get => field ?? ""; set; }

    /// <summary>The current state.</summary>
    [JsonPropertyName("status")]
    public BatchJobStatus Status { get; set; }

    /// <summary>The reason as text.</summary>
    [JsonPropertyName("statusReason")]
    public string? StatusReason { get; set; }

    /// <summary>The attempts so far.</summary>
    [JsonPropertyName("attempts")]
    public IReadOnlyList<BatchJobAttempt> Attempts { get => field ?? []; set; }

    /// <summary>The time of creation of the job.</summary>
    [JsonPropertyName("createdAt")]
    public Timestamp? CreatedAt { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The time at which it started to run.</summary>
    [JsonPropertyName("startedAt")]
    public Timestamp? StartedAt { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The end time.</summary>
    [JsonPropertyName("stoppedAt")]
    public Timestamp? StoppedAt { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The retry strategy.</summary>
    [JsonPropertyName("retryStrategy")]
    public BatchRetryStrategy? RetryStrategy { get; set; }

    /// <summary>The jobs that it waits for.</summary>
    [JsonPropertyName("dependsOn")]
    public IReadOnlyList<BatchJobDependency> DependsOn { get => field ?? []; set; }

    /// <summary>The ARN of the definition.</summary>
    [JsonPropertyName("jobDefinition")]
    public string JobDefinition { get => field ?? ""; set; }

    /// <summary>The parameters that fill in the definition.</summary>
    [JsonPropertyName("parameters")]
    public IReadOnlyDictionary<string, string> Parameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The container; null for jobs of several nodes.</summary>
    [JsonPropertyName("container")]
    public BatchContainer? Container { get; set; }

    /// <summary>The nodes; null for jobs of one container.</summary>
    [JsonPropertyName("nodeProperties")]
    public BatchNodeProperties? NodeProperties { get; set; }

    /// <summary>The place in an array of jobs; null when it is none.</summary>
    [JsonPropertyName("arrayProperties")]
    public BatchArrayProperties? ArrayProperties { get; set; }

    /// <summary>Whether the task of ECS gets the tags.</summary>
    [JsonPropertyName("propagateTags")]
    public bool? PropagateTags { get; set; }

    /// <summary>The timeout of the job.</summary>
    [JsonPropertyName("timeout")]
    public BatchJobTimeout? Timeout { get; set; }

    /// <summary>The tags.</summary>
    [JsonPropertyName("tags")]
    public IReadOnlyDictionary<string, string> Tags { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The platforms: <c>EC2</c> or <c>FARGATE</c>.</summary>
    [JsonPropertyName("platformCapabilities")]
    public IReadOnlyList<string> PlatformCapabilities { get => field ?? []; set; }

    /// <summary>The priority among jobs of a share.</summary>
    [JsonPropertyName("schedulingPriority")]
    public int? SchedulingPriority { get; set; }

    /// <summary>The share that it belongs to.</summary>
    [JsonPropertyName("shareIdentifier")]
    public string? ShareIdentifier { get; set; }

    /// <summary>Whether someone cancelled it.</summary>
    [JsonPropertyName("isCancelled")]
    public bool? IsCancelled { get; set; }

    /// <summary>Whether someone ended it.</summary>
    [JsonPropertyName("isTerminated")]
    public bool? IsTerminated { get; set; }
}

/// <summary>The state of a job of AWS Batch.</summary>
[OpenEnum]
public readonly partial struct BatchJobStatus
{
    /// <summary>It is in the queue and not looked at yet.</summary>
    public const string Submitted = "SUBMITTED";

    /// <summary>It waits for other jobs.</summary>
    public const string Pending = "PENDING";

    /// <summary>It waits for a place to run.</summary>
    public const string Runnable = "RUNNABLE";

    /// <summary>Its container is started.</summary>
    public const string Starting = "STARTING";

    /// <summary>It runs.</summary>
    public const string Running = "RUNNING";

    /// <summary>It ended with exit code 0.</summary>
    public const string Succeeded = "SUCCEEDED";

    /// <summary>It failed in all attempts.</summary>
    public const string Failed = "FAILED";
}

/// <summary>An attempt to run a job.</summary>
public sealed partial record BatchJobAttempt : LambdaPayload
{
    /// <summary>The container.</summary>
    [JsonPropertyName("container")]
    public BatchAttemptContainer? Container { get; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("startedAt")]
    public Timestamp? StartedAt { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The end time.</summary>
    [JsonPropertyName("stoppedAt")]
    public Timestamp? StoppedAt { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The reason for the end, as text.</summary>
    [JsonPropertyName("statusReason")]
    public string? StatusReason { get; set; }
}

/// <summary>The container of an attempt.</summary>
public sealed partial record BatchAttemptContainer : LambdaPayload
{
    /// <summary>The instance of ECS it ran on.</summary>
    [JsonPropertyName("containerInstanceArn")]
    public string? ContainerInstanceArn { get; set; }

    /// <summary>The task of ECS.</summary>
    [JsonPropertyName("taskArn")]
    public string? TaskArn { get; set; }

    /// <summary>The exit code.</summary>
    [JsonPropertyName("exitCode")]
    public int? ExitCode { get; set; }

    /// <summary>The reason for the end, as text.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>The log stream in CloudWatch Logs.</summary>
    [JsonPropertyName("logStreamName")]
    public string? LogStreamName { get; set; }

    /// <summary>The network interfaces.</summary>
    [JsonPropertyName("networkInterfaces")]
    public IReadOnlyList<BatchNetworkInterface> NetworkInterfaces { get => field ?? []; set; }
}

/// <summary>A network interface of a container.</summary>
public sealed partial record BatchNetworkInterface : LambdaPayload
{
    /// <summary>The attachment.</summary>
    [JsonPropertyName("attachmentId")]
    public string? AttachmentId { get; set; }

    /// <summary>The IPv6 address.</summary>
    [JsonPropertyName("ipv6Address")]
    public string? Ipv6Address { get; set; }

    /// <summary>The private IPv4 address.</summary>
    [JsonPropertyName("privateIpv4Address")]
    public string? PrivateIpv4Address { get; set; }
}

/// <summary>The retry strategy of a job.</summary>
public sealed partial record BatchRetryStrategy : LambdaPayload
{
    /// <summary>The maximum number of attempts.</summary>
    [JsonPropertyName("attempts")]
    public int? Attempts { get; set; }

    /// <summary>The actions by result of an attempt.</summary>
    [JsonPropertyName("evaluateOnExit")]
    public IReadOnlyList<BatchExitRule> EvaluateOnExit { get => field ?? []; set; }
}

/// <summary>The action for an attempt that matches. Patterns may end with <c>*</c>.</summary>
public sealed partial record BatchExitRule : LambdaPayload
{
    /// <summary>The pattern of the status reason.</summary>
    [JsonPropertyName("onStatusReason")]
    public string? OnStatusReason { get; set; }

    /// <summary>The pattern of the reason.</summary>
    [JsonPropertyName("onReason")]
    public string? OnReason { get; set; }

    /// <summary>The pattern of the exit code.</summary>
    [JsonPropertyName("onExitCode")]
    public string? OnExitCode { get; set; }

    /// <summary><c>RETRY</c> or <c>EXIT</c>.</summary>
    [JsonPropertyName("action")]
    public string? Action { get; set; }
}

/// <summary>A job that another waits for.</summary>
public sealed partial record BatchJobDependency : LambdaPayload
{
    /// <summary>The job.</summary>
    [JsonPropertyName("jobId")]
    public string? JobId { get; set; }

    /// <summary><c>N_TO_N</c> or <c>SEQUENTIAL</c>; of arrays of jobs only.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }
}

/// <summary>The nodes of a job.</summary>
public sealed partial record BatchNodeProperties : LambdaPayload
{
    /// <summary>The number of nodes.</summary>
    [JsonPropertyName("numNodes")]
    public int? NumNodes { get; set; }

    /// <summary>The index of the main node.</summary>
    [JsonPropertyName("mainNode")]
    public int? MainNode { get; set; }

    /// <summary>The properties of ranges of nodes.</summary>
    [JsonPropertyName("nodeRangeProperties")]
    public IReadOnlyList<BatchNodeRange> NodeRangeProperties { get => field ?? []; set; }
}

/// <summary>The properties of a range of nodes.</summary>
public sealed partial record BatchNodeRange : LambdaPayload
{
    /// <summary>The nodes, such as <c>0:3</c>.</summary>
    [JsonPropertyName("targetNodes")]
    public string? TargetNodes { get; set; }

    /// <summary>The container.</summary>
    [JsonPropertyName("container")]
    public BatchContainer? Container { get; set; }
}

/// <summary>The place of a job in an array.</summary>
public sealed partial record BatchArrayProperties : LambdaPayload
{
    /// <summary>The number of jobs of the array.</summary>
    [JsonPropertyName("size")]
    public int? Size { get; set; }

    /// <summary>The place, from 0.</summary>
    [JsonPropertyName("index")]
    public int? Index { get; set; }

    /// <summary>The number of jobs by state.</summary>
    [JsonPropertyName("statusSummary")]
    public IReadOnlyDictionary<string, int> StatusSummary { get => field ?? ReadOnlyDictionary<string, int>.Empty; set; }
}

/// <summary>The timeout of a job.</summary>
public sealed partial record BatchJobTimeout : LambdaPayload
{
    /// <summary>The timeout of an attempt, in seconds.</summary>
    [JsonPropertyName("attemptDurationSeconds")]
    public int? AttemptDurationSeconds { get; set; }
}
