using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The scores of sentiments, from 0 to 1.</summary>
public sealed partial record LexV2SentimentScore : LambdaPayload
{
    /// <summary>Both good and bad.</summary>
    [JsonPropertyName("mixed")]
    public double? Mixed { get; set; }

    /// <summary>Bad.</summary>
    [JsonPropertyName("negative")]
    public double? Negative { get; set; }

    /// <summary>Neither.</summary>
    [JsonPropertyName("neutral")]
    public double? Neutral { get; set; }

    /// <summary>Good.</summary>
    [JsonPropertyName("positive")]
    public double? Positive { get; set; }
}
