using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The mood of what the user said.</summary>
public sealed partial record LexV2Sentiment : LambdaPayload
{
    /// <summary>The most probable: <c>POSITIVE</c>, <c>NEGATIVE</c>, <c>NEUTRAL</c>, <c>MIXED</c>.</summary>
    [JsonPropertyName("sentiment")]
    public string Sentiment { get => field ?? ""; set; }

    /// <summary>The scores.</summary>
    [JsonPropertyName("sentimentScore")]
    public LexV2SentimentScore? SentimentScore { get; set; }
}
