using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>
/// A search for hyperparameters that changed: <c>SageMaker HyperParameter Tuning Job State Change</c>.
/// See <see href="https://docs.aws.amazon.com/sagemaker/latest/dg/automating-sagemaker-with-eventbridge.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<SageMakerTuningJobDetail>))]
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
    public Timestamp? CreationTime { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The end time.</summary>
    [JsonPropertyName("HyperParameterTuningEndTime")]
    public Timestamp? HyperParameterTuningEndTime { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The time of the change.</summary>
    [JsonPropertyName("LastModifiedTime")]
    public Timestamp? LastModifiedTime { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

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
