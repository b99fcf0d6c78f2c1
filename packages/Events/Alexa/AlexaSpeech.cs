using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The speech of Alexa.</summary>
public sealed partial record AlexaSpeech : LambdaPayload
{
    /// <summary><c>PlainText</c> or <c>SSML</c>.</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; set; }

    /// <summary>The text.</summary>
    [JsonPropertyName("text")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; set; }

    /// <summary>The text with speech markup.</summary>
    [JsonPropertyName("ssml")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Ssml { get; set; }

    /// <summary>The play behavior: <c>ENQUEUE</c>, <c>REPLACE_ALL</c>, <c>REPLACE_ENQUEUED</c>.</summary>
    [JsonPropertyName("playBehavior")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PlayBehavior { get; set; }
}
