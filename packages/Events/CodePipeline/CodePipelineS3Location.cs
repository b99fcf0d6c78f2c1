using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A place in S3.</summary>
public sealed record CodePipelineS3Location : LambdaPayload
{
    /// <summary>The bucket.</summary>
    [JsonPropertyName("bucketName")]
    public string? BucketName { get; set; }

    /// <summary>The key; not encoded.</summary>
    [JsonPropertyName("objectKey")]
    public string? ObjectKey { get; set; }
}
