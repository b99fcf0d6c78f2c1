using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The mood of what the user said.</summary>
public sealed partial record LexV1Sentiment : LambdaPayload
{
    /// <summary>The most probable: <c>POSITIVE</c>, <c>NEGATIVE</c>, <c>NEUTRAL</c>, <c>MIXED</c>.</summary>
    [JsonPropertyName("sentimentLabel")]
    public string SentimentLabel { get => field ?? ""; set; }

    /// <summary>The scores, as text with braces.</summary>
    [JsonPropertyName("sentimentScore")]
    public string? SentimentScore { get; set; }
}
