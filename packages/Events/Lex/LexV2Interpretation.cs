using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A possible interpretation of the input.</summary>
public sealed partial record LexV2Interpretation : LambdaPayload
{
    /// <summary>The intent.</summary>
    [JsonPropertyName("intent")]
    public LexV2Intent Intent { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The source of the interpretation: <c>Lex</c> or <c>Bedrock</c>.</summary>
    [JsonPropertyName("interpretationSource")]
    public string? InterpretationSource { get; set; }

    /// <summary>The confidence score, from 0 to 1; absent for the fallback intent.</summary>
    [JsonPropertyName("nluConfidence")]
    public double? NluConfidence { get; set; }

    /// <summary>The mood of what the user said, when the bot analyzes it.</summary>
    [JsonPropertyName("sentimentResponse")]
    public LexV2Sentiment? SentimentResponse { get; set; }
}
