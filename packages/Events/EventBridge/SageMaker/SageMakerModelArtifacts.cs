using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>What training made.</summary>
public sealed partial record SageMakerModelArtifacts : LambdaPayload
{
    /// <summary>The location in S3.</summary>
    [JsonPropertyName("S3ModelArtifacts")]
    public string? S3ModelArtifacts { get; set; }
}
