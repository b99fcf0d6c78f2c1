using System.Text.Json.Serialization;

namespace Lambent.Events.CodePipeline;

/// <summary>An object in S3.</summary>
public sealed partial record CodePipelineLocation : LambdaPayload
{
    /// <summary>The bucket.</summary>
    [JsonPropertyName("bucket")]
    public string? Bucket { get; set; }

    /// <summary>The key.</summary>
    [JsonPropertyName("key")]
    public string? Key { get; set; }
}
