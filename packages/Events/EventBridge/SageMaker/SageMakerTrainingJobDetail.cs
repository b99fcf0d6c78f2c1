using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>
/// A training job that changed: <c>SageMaker Training Job State Change</c>.
/// See <see href="https://docs.aws.amazon.com/sagemaker/latest/dg/automating-sagemaker-with-eventbridge.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-sagemaker-training-job-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record SageMakerTrainingJobDetail : LambdaPayload, ILambdaJson<SageMakerTrainingJobDetail>
{
    /// <summary>The name.</summary>
    [JsonPropertyName("TrainingJobName")]
    public string TrainingJobName { get => field ?? ""; set; }

    /// <summary>The ARN.</summary>
    [JsonPropertyName("TrainingJobArn")]
    public string TrainingJobArn { get => field ?? ""; set; }

    /// <summary>The state.</summary>
    [JsonPropertyName("TrainingJobStatus")]
    public SageMakerJobStatus TrainingJobStatus { get; set; }

    /// <summary>The state more closely, such as <c>Downloading</c>.</summary>
    [JsonPropertyName("SecondaryStatus")]
    public string? SecondaryStatus { get; set; }

    /// <summary>The reason for the failure.</summary>
    [JsonPropertyName("FailureReason")]
    public string? FailureReason { get; set; }

    /// <summary>The model artifacts.</summary>
    [JsonPropertyName("ModelArtifacts")]
    public SageMakerModelArtifacts? ModelArtifacts { get; set; }

    /// <summary>The hyperparameters.</summary>
    [JsonPropertyName("HyperParameters")]
    public IReadOnlyDictionary<string, string> HyperParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The algorithm.</summary>
    [JsonPropertyName("AlgorithmSpecification")]
    public SageMakerAlgorithm? AlgorithmSpecification { get; set; }

    /// <summary>The role.</summary>
    [JsonPropertyName("RoleArn")]
    public string? RoleArn { get; set; }

    /// <summary>The input channels.</summary>
    [JsonPropertyName("InputDataConfig")]
    public IReadOnlyList<SageMakerChannel> InputDataConfig { get => field ?? []; set; }

    /// <summary>The output configuration.</summary>
    [JsonPropertyName("OutputDataConfig")]
    public SageMakerOutput? OutputDataConfig { get; set; }

    /// <summary>The resources of the job.</summary>
    [JsonPropertyName("ResourceConfig")]
    public SageMakerResources? ResourceConfig { get; set; }

    /// <summary>The network.</summary>
    [JsonPropertyName("VpcConfig")]
    public SageMakerVpc? VpcConfig { get; set; }

    /// <summary>The stopping condition.</summary>
    [JsonPropertyName("StoppingCondition")]
    public SageMakerStoppingCondition? StoppingCondition { get; set; }

    /// <summary>The time of creation.</summary>
    [JsonPropertyName("CreationTime")]
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? CreationTime { get; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("TrainingStartTime")]
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? TrainingStartTime { get; set; }

    /// <summary>The end time.</summary>
    [JsonPropertyName("TrainingEndTime")]
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? TrainingEndTime { get; set; }

    /// <summary>The time of the change.</summary>
    [JsonPropertyName("LastModifiedTime")]
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? LastModifiedTime { get; set; }

    /// <summary>The states it was in.</summary>
    [JsonPropertyName("SecondaryStatusTransitions")]
    public IReadOnlyList<SageMakerTransition> SecondaryStatusTransitions { get => field ?? []; set; }

    /// <summary>The metrics.</summary>
    [JsonPropertyName("FinalMetricDataList")]
    public IReadOnlyList<SageMakerMetric> FinalMetricDataList { get => field ?? []; set; }

    /// <summary>The billable time, in seconds.</summary>
    [JsonPropertyName("BillableTimeInSeconds")]
    public long? BillableTimeInSeconds { get; set; }

    /// <summary>The duration, in seconds.</summary>
    [JsonPropertyName("TrainingTimeInSeconds")]
    public long? TrainingTimeInSeconds { get; set; }

    /// <summary>The tuning job that it is part of.</summary>
    [JsonPropertyName("TuningJobArn")]
    public string? TuningJobArn { get; set; }

    /// <summary>The tags.</summary>
    [JsonPropertyName("Tags")]
    public IReadOnlyDictionary<string, string> Tags { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}

/// <summary>The model artifacts of a training job.</summary>
public sealed partial record SageMakerModelArtifacts : LambdaPayload
{
    /// <summary>The location in S3.</summary>
    [JsonPropertyName("S3ModelArtifacts")]
    public string? S3ModelArtifacts { get; set; }
}

/// <summary>An input channel of a job.</summary>
public sealed partial record SageMakerChannel : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("ChannelName")]
    public string ChannelName { get => field ?? ""; set; }

    /// <summary>The location.</summary>
    [JsonPropertyName("DataSource")]
    public SageMakerDataSource? DataSource { get; set; }

    /// <summary>The media type.</summary>
    [JsonPropertyName("ContentType")]
    public string? ContentType { get; set; }

    /// <summary>The compression type.</summary>
    [JsonPropertyName("CompressionType")]
    public string? CompressionType { get; set; }

    /// <summary>The record wrapper type.</summary>
    [JsonPropertyName("RecordWrapperType")]
    public string? RecordWrapperType { get; set; }
}

/// <summary>The stopping condition of a job.</summary>
public sealed partial record SageMakerStoppingCondition : LambdaPayload
{
    /// <summary>The maximum time, in seconds.</summary>
    [JsonPropertyName("MaxRuntimeInSeconds")]
    public int? MaxRuntimeInSeconds { get; set; }

    /// <summary>The maximum time including the wait for Spot instances, in seconds.</summary>
    [JsonPropertyName("MaxWaitTimeInSeconds")]
    public int? MaxWaitTimeInSeconds { get; set; }
}

/// <summary>A state that a job was in.</summary>
public sealed partial record SageMakerTransition : LambdaPayload
{
    /// <summary>The state.</summary>
    [JsonPropertyName("Status")]
    public string Status { get => field ?? ""; set; }

    /// <summary>The start.</summary>
    [JsonPropertyName("StartTime")]
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? StartTime { get; set; }

    /// <summary>The end.</summary>
    [JsonPropertyName("EndTime")]
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? EndTime { get; set; }

    /// <summary>A description of what happened.</summary>
    [JsonPropertyName("StatusMessage")]
    public string? StatusMessage { get; set; }
}

/// <summary>The metrics.</summary>
public sealed partial record SageMakerMetric : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("MetricName")]
    public string MetricName { get => field ?? ""; set; }

    /// <summary>The value.</summary>
    [JsonPropertyName("Value")]
    public WireNumber? Value { get; set; }

    /// <summary>The time.</summary>
    [JsonPropertyName("Timestamp")]
    public partial DateTimeOffset? Timestamp { get; set; }
}
