using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>
/// A batch transform that changed: <c>SageMaker Transform Job State Change</c>.
/// See <see href="https://docs.aws.amazon.com/sagemaker/latest/dg/automating-sagemaker-with-eventbridge.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<SageMakerTransformJobDetail>))]
public sealed partial record SageMakerTransformJobDetail : LambdaPayload, ILambdaJson<SageMakerTransformJobDetail>
{
    /// <summary>The name.</summary>
    [JsonPropertyName("TransformJobName")]
    public string TransformJobName { get => field ?? ""; set; }

    /// <summary>The ARN.</summary>
    [JsonPropertyName("TransformJobArn")]
    public string TransformJobArn { get => field ?? ""; set; }

    /// <summary>The state.</summary>
    [JsonPropertyName("TransformJobStatus")]
    public SageMakerJobStatus TransformJobStatus { get; set; }

    /// <summary>The reason for the failure.</summary>
    [JsonPropertyName("FailureReason")]
    public string? FailureReason { get; set; }

    /// <summary>The model.</summary>
    [JsonPropertyName("ModelName")]
    public string ModelName { get => field ?? ""; set; }

    /// <summary>The maximum number of concurrent requests.</summary>
    [JsonPropertyName("MaxConcurrentTransforms")]
    public int? MaxConcurrentTransforms { get; set; }

    /// <summary>The maximum size of a request, in MB.</summary>
    [JsonPropertyName("MaxPayloadInMB")]
    public int? MaxPayloadInMB { get; set; }

    /// <summary><c>MultiRecord</c> or <c>SingleRecord</c>.</summary>
    [JsonPropertyName("BatchStrategy")]
    public string? BatchStrategy { get; set; }

    /// <summary>The environment variables.</summary>
    [JsonPropertyName("Environment")]
    public IReadOnlyDictionary<string, string> Environment { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The input.</summary>
    [JsonPropertyName("TransformInput")]
    public SageMakerTransformInput? TransformInput { get; set; }

    /// <summary>The output.</summary>
    [JsonPropertyName("TransformOutput")]
    public SageMakerTransformOutput? TransformOutput { get; set; }

    /// <summary>The resources of the job.</summary>
    [JsonPropertyName("TransformResources")]
    public SageMakerResources? TransformResources { get; set; }

    /// <summary>The time of creation.</summary>
    [JsonPropertyName("CreationTime")]
    public Timestamp? CreationTime { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The start time.</summary>
    [JsonPropertyName("TransformStartTime")]
    public Timestamp? TransformStartTime { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The end time.</summary>
    [JsonPropertyName("TransformEndTime")]
    public Timestamp? TransformEndTime { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The tags.</summary>
    [JsonPropertyName("Tags")]
    public IReadOnlyDictionary<string, string> Tags { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
