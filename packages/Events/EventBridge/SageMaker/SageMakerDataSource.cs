using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>Where data lies.</summary>
public sealed partial record SageMakerDataSource : LambdaPayload
{
    /// <summary>In S3.</summary>
    [JsonPropertyName("S3DataSource")]
    public SageMakerS3Source? S3DataSource { get; set; }
}
