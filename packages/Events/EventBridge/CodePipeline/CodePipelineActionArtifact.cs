using System.Text.Json.Serialization;

namespace Lambent.Events.CodePipeline;

/// <summary>An artifact of an action.</summary>
public sealed partial record CodePipelineActionArtifact : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The location.</summary>
    [JsonPropertyName("s3location")]
    public CodePipelineLocation? S3Location { get; set; }
}
