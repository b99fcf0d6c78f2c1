using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>
/// A search for hyperparameters that changed: <c>SageMaker HyperParameter Tuning Job State Change</c>.
/// See <see href="https://docs.aws.amazon.com/sagemaker/latest/dg/automating-sagemaker-with-eventbridge.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-sagemaker-hyperparameter-tuning-job-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record SageMakerTuningJobDetail : LambdaPayload, ILambdaJson<SageMakerTuningJobDetail>
{
    /// <summary>The name.</summary>
    [JsonPropertyName("HyperParameterTuningJobName")]
    public string HyperParameterTuningJobName { get => field ?? ""; set; }

    /// <summary>The ARN.</summary>
    [JsonPropertyName("HyperParameterTuningJobArn")]
    public string HyperParameterTuningJobArn { get => field ?? ""; set; }

    /// <summary>The state.</summary>
    [JsonPropertyName("HyperParameterTuningJobStatus")]
    public SageMakerJobStatus HyperParameterTuningJobStatus { get; set; }

    /// <summary>The reason for the failure.</summary>
    [JsonPropertyName("FailureReason")]
    public string? FailureReason { get; set; }

    /// <summary>The definition of the training jobs.</summary>
    [JsonPropertyName("TrainingJobDefinition")]
    public SageMakerTrainingDefinition? TrainingJobDefinition { get; set; }

    /// <summary>The time of creation.</summary>
    [JsonPropertyName("CreationTime")]
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? CreationTime { get; set; }

    /// <summary>The end time.</summary>
    [JsonPropertyName("HyperParameterTuningEndTime")]
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? HyperParameterTuningEndTime { get; set; }

    /// <summary>The time of the change.</summary>
    [JsonPropertyName("LastModifiedTime")]
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? LastModifiedTime { get; set; }

    /// <summary>The number of training jobs by status.</summary>
    [JsonPropertyName("TrainingJobStatusCounters")]
    public SageMakerTrainingCounts TrainingJobStatusCounters { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The number of training jobs by the status of their objective metric.</summary>
    [JsonPropertyName("ObjectiveStatusCounters")]
    public SageMakerObjectiveCounts ObjectiveStatusCounters { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The tags.</summary>
    [JsonPropertyName("Tags")]
    public IReadOnlyDictionary<string, string> Tags { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}

/// <summary>The definition of the training jobs of a tuning job.</summary>
public sealed partial record SageMakerTrainingDefinition : LambdaPayload
{
    /// <summary>The hyperparameters that are not searched for.</summary>
    [JsonPropertyName("StaticHyperParameters")]
    public IReadOnlyDictionary<string, string> StaticHyperParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The algorithm.</summary>
    [JsonPropertyName("AlgorithmSpecification")]
    public SageMakerAlgorithm? AlgorithmSpecification { get; set; }

    /// <summary>The role of the jobs.</summary>
    [JsonPropertyName("RoleArn")]
    public string? RoleArn { get; set; }

    /// <summary>The input channels.</summary>
    [JsonPropertyName("InputDataConfig")]
    public IReadOnlyList<SageMakerChannel> InputDataConfig { get => field ?? []; set; }

    /// <summary>The VPC configuration.</summary>
    [JsonPropertyName("VpcConfig")]
    public SageMakerVpc? VpcConfig { get; set; }

    /// <summary>The output configuration.</summary>
    [JsonPropertyName("OutputDataConfig")]
    public SageMakerOutput? OutputDataConfig { get; set; }

    /// <summary>The resources of the jobs.</summary>
    [JsonPropertyName("ResourceConfig")]
    public SageMakerResources? ResourceConfig { get; set; }

    /// <summary>The stopping condition.</summary>
    [JsonPropertyName("StoppingCondition")]
    public SageMakerStoppingCondition? StoppingCondition { get; set; }
}

/// <summary>An algorithm.</summary>
public sealed partial record SageMakerAlgorithm : LambdaPayload
{
    /// <summary>The image.</summary>
    [JsonPropertyName("TrainingImage")]
    public string? TrainingImage { get; set; }

    /// <summary>The name, instead of an image.</summary>
    [JsonPropertyName("AlgorithmName")]
    public string? AlgorithmName { get; set; }

    /// <summary>The input mode: <c>File</c>, <c>Pipe</c> or <c>FastFile</c>.</summary>
    [JsonPropertyName("TrainingInputMode")]
    public string? TrainingInputMode { get; set; }

    /// <summary>The metrics.</summary>
    [JsonPropertyName("MetricDefinitions")]
    public IReadOnlyList<SageMakerMetricDefinition> MetricDefinitions { get => field ?? []; set; }
}

/// <summary>The definition of a metric: its name and the pattern in the log.</summary>
public sealed partial record SageMakerMetricDefinition : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("Name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The regular expression that finds it.</summary>
    [JsonPropertyName("Regex")]
    public string? Regex { get; set; }
}

/// <summary>The network of a job.</summary>
public sealed partial record SageMakerVpc : LambdaPayload
{
    /// <summary>The security groups.</summary>
    [JsonPropertyName("SecurityGroupIds")]
    public IReadOnlyList<string> SecurityGroupIds { get => field ?? []; set; }

    /// <summary>The subnets.</summary>
    [JsonPropertyName("Subnets")]
    public IReadOnlyList<string> Subnets { get => field ?? []; set; }
}

/// <summary>The output configuration of a job.</summary>
public sealed partial record SageMakerOutput : LambdaPayload
{
    /// <summary>The key that encrypts it.</summary>
    [JsonPropertyName("KmsKeyId")]
    public string? KmsKeyId { get; set; }

    /// <summary>The location in S3.</summary>
    [JsonPropertyName("S3OutputPath")]
    public string? S3OutputPath { get; set; }
}

/// <summary>The number of training jobs by status.</summary>
public sealed partial record SageMakerTrainingCounts : LambdaPayload
{
    /// <summary>The number of completed jobs.</summary>
    [JsonPropertyName("Completed")]
    public int? Completed { get; set; }

    /// <summary>The number of running jobs.</summary>
    [JsonPropertyName("InProgress")]
    public int? InProgress { get; set; }

    /// <summary>The number of failed jobs that are retried.</summary>
    [JsonPropertyName("RetryableError")]
    public int? RetryableError { get; set; }

    /// <summary>The number of jobs that failed and are not retried.</summary>
    [JsonPropertyName("NonRetryableError")]
    public int? NonRetryableError { get; set; }

    /// <summary>The number of stopped jobs.</summary>
    [JsonPropertyName("Stopped")]
    public int? Stopped { get; set; }
}

/// <summary>The number of training jobs by the status of their objective metric.</summary>
public sealed partial record SageMakerObjectiveCounts : LambdaPayload
{
    /// <summary>The number of jobs with the metric.</summary>
    [JsonPropertyName("Succeeded")]
    public int? Succeeded { get; set; }

    /// <summary>The number of jobs without the metric yet.</summary>
    [JsonPropertyName("Pending")]
    public int? Pending { get; set; }

    /// <summary>The number of jobs whose metric was not found.</summary>
    [JsonPropertyName("Failed")]
    public int? Failed { get; set; }
}
