using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>The model artifacts of a training job.</summary>
public sealed partial record SageMakerModelArtifacts : LambdaPayload
{
    /// <summary>The location in S3.</summary>
    [JsonPropertyName("S3ModelArtifacts")]
    public string? S3ModelArtifacts { get; set; }
}
