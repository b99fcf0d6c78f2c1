using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Where annotations lie.</summary>
public sealed partial record SageMakerAnnotationPayload : LambdaPayload
{
    /// <summary>Their address in S3.</summary>
    [JsonPropertyName("s3Uri")]
    public string? S3Uri { get; set; }
}
