using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>
/// A batch transform that changed: <c>SageMaker Transform Job State Change</c>.
/// See <see href="https://docs.aws.amazon.com/sagemaker/latest/dg/automating-sagemaker-with-eventbridge.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-sagemaker-transform-job-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
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
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? CreationTime { get; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("TransformStartTime")]
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? TransformStartTime { get; set; }

    /// <summary>The end time.</summary>
    [JsonPropertyName("TransformEndTime")]
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? TransformEndTime { get; set; }

    /// <summary>The tags.</summary>
    [JsonPropertyName("Tags")]
    public IReadOnlyDictionary<string, string> Tags { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}

/// <summary>The state of a job.</summary>
[OpenEnum]
public readonly partial struct SageMakerJobStatus
{
    /// <summary>It runs.</summary>
    public const string InProgress = "InProgress";

    /// <summary>It succeeded.</summary>
    public const string Completed = "Completed";

    /// <summary>It failed.</summary>
    public const string Failed = "Failed";

    /// <summary>It is being stopped.</summary>
    public const string Stopping = "Stopping";

    /// <summary>It was stopped.</summary>
    public const string Stopped = "Stopped";
}

/// <summary>The input of a batch transform.</summary>
public sealed partial record SageMakerTransformInput : LambdaPayload
{
    /// <summary>The location.</summary>
    [JsonPropertyName("DataSource")]
    public SageMakerDataSource? DataSource { get; set; }

    /// <summary>The media type.</summary>
    [JsonPropertyName("ContentType")]
    public string? ContentType { get; set; }

    /// <summary>The compression type.</summary>
    [JsonPropertyName("CompressionType")]
    public string? CompressionType { get; set; }

    /// <summary>The split type.</summary>
    [JsonPropertyName("SplitType")]
    public string? SplitType { get; set; }
}

/// <summary>A data source.</summary>
public sealed partial record SageMakerDataSource : LambdaPayload
{
    /// <summary>The source in S3.</summary>
    [JsonPropertyName("S3DataSource")]
    public SageMakerS3Source? S3DataSource { get; set; }
}

/// <summary>Data in S3.</summary>
public sealed partial record SageMakerS3Source : LambdaPayload
{
    /// <summary><c>S3Prefix</c>, <c>ManifestFile</c> or <c>AugmentedManifestFile</c>.</summary>
    [JsonPropertyName("S3DataType")]
    public string? S3DataType { get; set; }

    /// <summary>The location.</summary>
    [JsonPropertyName("S3Uri")]
    public string? S3Uri { get; set; }

    /// <summary>The distribution among instances.</summary>
    [JsonPropertyName("S3DataDistributionType")]
    public string? S3DataDistributionType { get; set; }
}

/// <summary>The output of a batch transform.</summary>
public sealed partial record SageMakerTransformOutput : LambdaPayload
{
    /// <summary>The location in S3.</summary>
    [JsonPropertyName("S3OutputPath")]
    public string? S3OutputPath { get; set; }

    /// <summary>The media type.</summary>
    [JsonPropertyName("Accept")]
    public string? Accept { get; set; }

    /// <summary>The assembly of records.</summary>
    [JsonPropertyName("AssembleWith")]
    public string? AssembleWith { get; set; }

    /// <summary>The key that encrypts it.</summary>
    [JsonPropertyName("KmsKeyId")]
    public string? KmsKeyId { get; set; }
}

/// <summary>The resources of a job.</summary>
public sealed partial record SageMakerResources : LambdaPayload
{
    /// <summary>The type of the instances.</summary>
    [JsonPropertyName("InstanceType")]
    public string? InstanceType { get; set; }

    /// <summary>The number of instances.</summary>
    [JsonPropertyName("InstanceCount")]
    public int? InstanceCount { get; set; }

    /// <summary>The size of their disks in GB.</summary>
    [JsonPropertyName("VolumeSizeInGB")]
    public int? VolumeSizeInGB { get; set; }

    /// <summary>The key that encrypts the disks.</summary>
    [JsonPropertyName("VolumeKmsKeyId")]
    public string? VolumeKmsKeyId { get; set; }
}
