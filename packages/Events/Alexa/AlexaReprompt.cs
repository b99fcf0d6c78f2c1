using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The reprompt, if the user does not answer.</summary>
public sealed partial record AlexaReprompt : LambdaPayload
{
    /// <summary>The speech.</summary>
    [JsonPropertyName("outputSpeech")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlexaSpeech? OutputSpeech { get; set; }

    /// <summary>The directives of the reprompt.</summary>
    [JsonPropertyName("directives")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<JsonElement>? Directives { get; set; }
}
