using System.Text.Json.Serialization;

namespace Lambent.Events.SecurityHub;

/// <summary>Advice.</summary>
public sealed partial record SecurityHubRecommendation : LambdaPayload
{
    /// <summary>In words.</summary>
    [JsonPropertyName("Text")]
    public string? Text { get; set; }

    /// <summary>Where to read more.</summary>
    [JsonPropertyName("Url")]
    public string? Url { get; set; }
}
