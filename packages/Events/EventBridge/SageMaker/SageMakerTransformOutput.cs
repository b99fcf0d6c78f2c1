using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>The output of a batch transform.</summary>
public sealed partial record SageMakerTransformOutput : LambdaPayload
{
    /// <summary>The location in S3.</summary>
    [JsonPropertyName("S3OutputPath")]
    public string? S3OutputPath { get; set; }

    /// <summary>The media type.</summary>
    [JsonPropertyName("Accept")]
    public string? Accept { get; set; }

    /// <summary>The assembly of records.</summary>
    [JsonPropertyName("AssembleWith")]
    public string? AssembleWith { get; set; }

    /// <summary>The key that encrypts it.</summary>
    [JsonPropertyName("KmsKeyId")]
    public string? KmsKeyId { get; set; }
}
