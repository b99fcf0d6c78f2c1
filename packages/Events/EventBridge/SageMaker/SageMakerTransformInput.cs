using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>What a batch transform reads.</summary>
public sealed partial record SageMakerTransformInput : LambdaPayload
{
    /// <summary>The location.</summary>
    [JsonPropertyName("DataSource")]
    public SageMakerDataSource? DataSource { get; set; }

    /// <summary>The media type.</summary>
    [JsonPropertyName("ContentType")]
    public string? ContentType { get; set; }

    /// <summary>How it is compressed.</summary>
    [JsonPropertyName("CompressionType")]
    public string? CompressionType { get; set; }

    /// <summary>How it is cut into records.</summary>
    [JsonPropertyName("SplitType")]
    public string? SplitType { get; set; }
}
