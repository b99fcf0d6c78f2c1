using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The part of a time range that was zoomed into.</summary>
public sealed partial record CloudWatchWidgetZoom : LambdaPayload
{
    /// <summary>The start.</summary>
    [JsonPropertyName("start")]
    public Timestamp? Start { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The end.</summary>
    [JsonPropertyName("end")]
    public Timestamp? End { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }
}
