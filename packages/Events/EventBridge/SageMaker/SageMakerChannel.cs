using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>An input channel of a job.</summary>
public sealed partial record SageMakerChannel : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("ChannelName")]
    public string ChannelName { get => field ?? ""; set; }

    /// <summary>The location.</summary>
    [JsonPropertyName("DataSource")]
    public SageMakerDataSource? DataSource { get; set; }

    /// <summary>The media type.</summary>
    [JsonPropertyName("ContentType")]
    public string? ContentType { get; set; }

    /// <summary>The compression type.</summary>
    [JsonPropertyName("CompressionType")]
    public string? CompressionType { get; set; }

    /// <summary>The record wrapper type.</summary>
    [JsonPropertyName("RecordWrapperType")]
    public string? RecordWrapperType { get; set; }
}
