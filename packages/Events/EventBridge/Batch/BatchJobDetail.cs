using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>
/// A job of AWS Batch that went to another state: <c>Batch Job State Change</c>.
/// See <see href="https://docs.aws.amazon.com/batch/latest/userguide/batch_job_events.html"/>.
/// </summary>
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
