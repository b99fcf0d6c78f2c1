using System.Text.Json.Serialization;

namespace Lambent.Events.SecurityHub;

/// <summary>A note on a finding.</summary>
public sealed partial record SecurityHubNote : LambdaPayload
{
    /// <summary>The text.</summary>
    [JsonPropertyName("Text")]
    public string? Text { get; set; }

    /// <summary>The author.</summary>
    [JsonPropertyName("UpdatedBy")]
    public string? UpdatedBy { get; set; }

    /// <summary>The time.</summary>
    [JsonPropertyName("UpdatedAt")]
    public Timestamp? UpdatedAt { get; set; }
}
