namespace Lambent.Events.Batch;

/// <summary>
/// A job of AWS Batch that went to another state: <c>Batch Job State Change</c>.
/// See <see href="https://docs.aws.amazon.com/batch/latest/userguide/batch_job_events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-batch-job-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record BatchJobDetail : LambdaPayload, ILambdaJson<BatchJobDetail>
{
    /// <summary>The ARN of the job.</summary>
    public string? JobArn { get; set; }

    /// <summary>The name.</summary>
    public string JobName { get => field ?? ""; set; }

    /// <summary>The id.</summary>
    public string JobId { get => field ?? ""; set; }

    /// <summary>The ARN of the queue.</summary>
    public string JobQueue { get => field ?? ""; set; }

    /// <summary>The current state.</summary>
    public BatchJobStatus Status { get; set; }

    /// <summary>The reason as text.</summary>
    public string? StatusReason { get; set; }

    /// <summary>The attempts so far.</summary>
    public IReadOnlyList<BatchJobAttempt> Attempts { get => field ?? []; set; }

    /// <summary>The time of creation of the job.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The time at which it started to run.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? StartedAt { get; set; }

    /// <summary>The end time.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? StoppedAt { get; set; }

    /// <summary>The retry strategy.</summary>
    public BatchRetryStrategy? RetryStrategy { get; set; }

    /// <summary>The jobs that it waits for.</summary>
    public IReadOnlyList<BatchJobDependency> DependsOn { get => field ?? []; set; }

    /// <summary>The ARN of the definition.</summary>
    public string JobDefinition { get => field ?? ""; set; }

    /// <summary>The parameters that fill in the definition.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The container; null for jobs of several nodes.</summary>
    public BatchContainer? Container { get; set; }

    /// <summary>The nodes; null for jobs of one container.</summary>
    public BatchNodeProperties? NodeProperties { get; set; }

    /// <summary>The place in an array of jobs; null when it is none.</summary>
    public BatchArrayProperties? ArrayProperties { get; set; }

    /// <summary>Whether the task of ECS gets the tags.</summary>
    public bool? PropagateTags { get; set; }

    /// <summary>The timeout of the job.</summary>
    public BatchJobTimeout? Timeout { get; set; }

    /// <summary>The tags.</summary>
    public IReadOnlyDictionary<string, string> Tags { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The platforms: <c>EC2</c> or <c>FARGATE</c>.</summary>
    public IReadOnlyList<string> PlatformCapabilities { get => field ?? []; set; }

    /// <summary>The priority among jobs of a share.</summary>
    public int? SchedulingPriority { get; set; }

    /// <summary>The share that it belongs to.</summary>
    public string? ShareIdentifier { get; set; }

    /// <summary>Whether someone cancelled it.</summary>
    public bool? IsCancelled { get; set; }

    /// <summary>Whether someone ended it.</summary>
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
    public BatchAttemptContainer? Container { get; set; }

    /// <summary>The start time.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? StartedAt { get; set; }

    /// <summary>The end time.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? StoppedAt { get; set; }

    /// <summary>The reason for the end, as text.</summary>
    public string? StatusReason { get; set; }
}

/// <summary>The container of an attempt.</summary>
public sealed partial record BatchAttemptContainer : LambdaPayload
{
    /// <summary>The instance of ECS it ran on.</summary>
    public string? ContainerInstanceArn { get; set; }

    /// <summary>The task of ECS.</summary>
    public string? TaskArn { get; set; }

    /// <summary>The exit code.</summary>
    public int? ExitCode { get; set; }

    /// <summary>The reason for the end, as text.</summary>
    public string? Reason { get; set; }

    /// <summary>The log stream in CloudWatch Logs.</summary>
    public string? LogStreamName { get; set; }

    /// <summary>The network interfaces.</summary>
    public IReadOnlyList<BatchNetworkInterface> NetworkInterfaces { get => field ?? []; set; }
}

/// <summary>A network interface of a container.</summary>
public sealed partial record BatchNetworkInterface : LambdaPayload
{
    /// <summary>The attachment.</summary>
    public string? AttachmentId { get; set; }

    /// <summary>The IPv6 address.</summary>
    public string? Ipv6Address { get; set; }

    /// <summary>The private IPv4 address.</summary>
    public string? PrivateIpv4Address { get; set; }
}

/// <summary>The retry strategy of a job.</summary>
public sealed partial record BatchRetryStrategy : LambdaPayload
{
    /// <summary>The maximum number of attempts.</summary>
    public int? Attempts { get; set; }

    /// <summary>The actions by result of an attempt.</summary>
    public IReadOnlyList<BatchExitRule> EvaluateOnExit { get => field ?? []; set; }
}

/// <summary>The action for an attempt that matches. Patterns may end with <c>*</c>.</summary>
public sealed partial record BatchExitRule : LambdaPayload
{
    /// <summary>The pattern of the status reason.</summary>
    public string? OnStatusReason { get; set; }

    /// <summary>The pattern of the reason.</summary>
    public string? OnReason { get; set; }

    /// <summary>The pattern of the exit code.</summary>
    public string? OnExitCode { get; set; }

    /// <summary><c>RETRY</c> or <c>EXIT</c>.</summary>
    public string? Action { get; set; }
}

/// <summary>A job that another waits for.</summary>
public sealed partial record BatchJobDependency : LambdaPayload
{
    /// <summary>The job.</summary>
    public string? JobId { get; set; }

    /// <summary><c>N_TO_N</c> or <c>SEQUENTIAL</c>; of arrays of jobs only.</summary>
    public string? Type { get; set; }
}

/// <summary>The nodes of a job.</summary>
public sealed partial record BatchNodeProperties : LambdaPayload
{
    /// <summary>The number of nodes.</summary>
    public int? NumNodes { get; set; }

    /// <summary>The index of the main node.</summary>
    public int? MainNode { get; set; }

    /// <summary>The properties of ranges of nodes.</summary>
    public IReadOnlyList<BatchNodeRange> NodeRangeProperties { get => field ?? []; set; }
}

/// <summary>The properties of a range of nodes.</summary>
public sealed partial record BatchNodeRange : LambdaPayload
{
    /// <summary>The nodes, such as <c>0:3</c>.</summary>
    public string? TargetNodes { get; set; }

    /// <summary>The container.</summary>
    public BatchContainer? Container { get; set; }
}

/// <summary>The place of a job in an array.</summary>
public sealed partial record BatchArrayProperties : LambdaPayload
{
    /// <summary>The number of jobs of the array.</summary>
    public int? Size { get; set; }

    /// <summary>The place, from 0.</summary>
    public int? Index { get; set; }

    /// <summary>The number of jobs by state.</summary>
    public IReadOnlyDictionary<string, int> StatusSummary { get => field ?? ReadOnlyDictionary<string, int>.Empty; set; }
}

/// <summary>The timeout of a job.</summary>
public sealed partial record BatchJobTimeout : LambdaPayload
{
    /// <summary>The timeout of an attempt, in seconds.</summary>
    public int? AttemptDurationSeconds { get; set; }
}
