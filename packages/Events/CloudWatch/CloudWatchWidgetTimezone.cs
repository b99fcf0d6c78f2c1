using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A time zone.</summary>
public sealed partial record CloudWatchWidgetTimezone : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("label")]
    public string? Label { get; set; }

    /// <summary>The offset, as in <c>+01:00</c>.</summary>
    [JsonPropertyName("offsetISO")]
    public string? OffsetIso { get; set; }

    /// <summary>The offset in minutes.</summary>
    [JsonPropertyName("offsetInMinutes")]
    public int? OffsetInMinutes { get; set; }
}
