using System.Text.Json.Serialization;

namespace Lambent.Events.MediaConvert;

/// <summary>A video.</summary>
public sealed partial record MediaConvertVideo : LambdaPayload
{
    /// <summary>The width in pixels.</summary>
    [JsonPropertyName("widthInPx")]
    public int? WidthInPx { get; set; }

    /// <summary>The height in pixels.</summary>
    [JsonPropertyName("heightInPx")]
    public int? HeightInPx { get; set; }

    /// <summary>The bits per second on average.</summary>
    [JsonPropertyName("averageBitrate")]
    public long? AverageBitrate { get; set; }
}
