using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>What a job learns from.</summary>
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

    /// <summary>How it is compressed.</summary>
    [JsonPropertyName("CompressionType")]
    public string? CompressionType { get; set; }

    /// <summary>How records are wrapped.</summary>
    [JsonPropertyName("RecordWrapperType")]
    public string? RecordWrapperType { get; set; }
}
