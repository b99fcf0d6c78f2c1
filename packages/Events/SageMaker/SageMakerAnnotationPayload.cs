using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The location of annotations.</summary>
public sealed partial record SageMakerAnnotationPayload : LambdaPayload
{
    /// <summary>The URI of the annotations in S3.</summary>
    [JsonPropertyName("s3Uri")]
    public string? S3Uri { get; set; }
}
