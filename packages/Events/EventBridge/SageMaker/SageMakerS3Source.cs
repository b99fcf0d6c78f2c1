using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>Data in S3.</summary>
public sealed partial record SageMakerS3Source : LambdaPayload
{
    /// <summary><c>S3Prefix</c>, <c>ManifestFile</c> or <c>AugmentedManifestFile</c>.</summary>
    [JsonPropertyName("S3DataType")]
    public string? S3DataType { get; set; }

    /// <summary>The location.</summary>
    [JsonPropertyName("S3Uri")]
    public string? S3Uri { get; set; }

    /// <summary>The distribution among instances.</summary>
    [JsonPropertyName("S3DataDistributionType")]
    public string? S3DataDistributionType { get; set; }
}
