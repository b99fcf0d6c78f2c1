using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>The output of a human review.</summary>
public sealed partial record SageMakerHumanLoopOutput : LambdaPayload
{
    /// <summary>The location in S3.</summary>
    [JsonPropertyName("outputS3Uri")]
    public string? OutputS3Uri { get; set; }
}
