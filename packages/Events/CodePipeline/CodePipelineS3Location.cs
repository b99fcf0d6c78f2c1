using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A place in S3.</summary>
public sealed partial record CodePipelineS3Location : LambdaPayload
{
    /// <summary>The bucket.</summary>
    [JsonPropertyName("bucketName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? BucketName { get; set; }

    /// <summary>The key; not encoded.</summary>
    [JsonPropertyName("objectKey")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ObjectKey { get; set; }
}
