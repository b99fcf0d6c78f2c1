using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>A data source.</summary>
public sealed partial record SageMakerDataSource : LambdaPayload
{
    /// <summary>The source in S3.</summary>
    [JsonPropertyName("S3DataSource")]
    public SageMakerS3Source? S3DataSource { get; set; }
}
