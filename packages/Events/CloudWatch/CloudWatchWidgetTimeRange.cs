using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The time that a dashboard shows.</summary>
public sealed partial record CloudWatchWidgetTimeRange : LambdaPayload
{
    /// <summary><c>relative</c> or <c>absolute</c>.</summary>
    [JsonPropertyName("mode")]
    public string? Mode { get; set; }

    /// <summary>The start.</summary>
    [JsonPropertyName("start")]
    public Timestamp? Start { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The end.</summary>
    [JsonPropertyName("end")]
    public Timestamp? End { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The length of a relative range, in milliseconds.</summary>
    [JsonPropertyName("relativeStart")]
    public long? RelativeStart { get; set; }

    /// <summary>The part that was zoomed into.</summary>
    [JsonPropertyName("zoom")]
    public CloudWatchWidgetZoom? Zoom { get; set; }
}
