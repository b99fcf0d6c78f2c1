using System.Text.Json.Serialization;

namespace Lambent.Events.SecurityHub;

/// <summary>Advice.</summary>
public sealed partial record SecurityHubRecommendation : LambdaPayload
{
    /// <summary>The text.</summary>
    [JsonPropertyName("Text")]
    public string? Text { get; set; }

    /// <summary>A URL with more information.</summary>
    [JsonPropertyName("Url")]
    public string? Url { get; set; }
}
