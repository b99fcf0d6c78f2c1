using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>The input of a batch transform.</summary>
public sealed partial record SageMakerTransformInput : LambdaPayload
{
    /// <summary>The location.</summary>
    [JsonPropertyName("DataSource")]
    public SageMakerDataSource? DataSource { get; set; }

    /// <summary>The media type.</summary>
    [JsonPropertyName("ContentType")]
    public string? ContentType { get; set; }

    /// <summary>The compression type.</summary>
    [JsonPropertyName("CompressionType")]
    public string? CompressionType { get; set; }

    /// <summary>The split type.</summary>
    [JsonPropertyName("SplitType")]
    public string? SplitType { get; set; }
}
