using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>The output configuration of a job.</summary>
public sealed partial record SageMakerOutput : LambdaPayload
{
    /// <summary>The key that encrypts it.</summary>
    [JsonPropertyName("KmsKeyId")]
    public string? KmsKeyId { get; set; }

    /// <summary>The location in S3.</summary>
    [JsonPropertyName("S3OutputPath")]
    public string? S3OutputPath { get; set; }
}
