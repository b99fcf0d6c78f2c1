using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A task: an object.</summary>
public sealed partial record S3BatchTask : LambdaPayload
{
    /// <summary>The task id, which the result repeats.</summary>
    [JsonPropertyName("taskId")]
    public string TaskId { get => field ?? ""; set; }

    /// <summary>The key of the object, URL-encoded. <see cref="DecodedKey"/> is what the S3 API takes.</summary>
    [JsonPropertyName("s3Key")]
    public string S3Key { get => field ?? ""; set; }

    /// <summary>The version of the object, if the manifest names one.</summary>
    [JsonPropertyName("s3VersionId")]
    public string? S3VersionId { get; set; }

    /// <summary>The ARN of the bucket; only in version <c>1.0</c>.</summary>
    [JsonPropertyName("s3BucketArn")]
    public string? S3BucketArn { get; set; }

    /// <summary>The name of the bucket; only in version <c>2.0</c>.</summary>
    [JsonPropertyName("s3Bucket")]
    public string? S3Bucket { get; set; }
}
