using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The location of an artifact.</summary>
public sealed partial record CodePipelineArtifactLocation : LambdaPayload
{
    /// <summary><c>S3</c>.</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; set; }

    /// <summary>The bucket and key.</summary>
    [JsonPropertyName("s3Location")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineS3Location? S3Location { get; set; }
}
