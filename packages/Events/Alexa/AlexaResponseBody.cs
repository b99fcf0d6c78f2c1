using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The response for the user.</summary>
public sealed partial record AlexaResponseBody : LambdaPayload
{
    /// <summary>The speech of Alexa.</summary>
    [JsonPropertyName("outputSpeech")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlexaSpeech? OutputSpeech { get; set; }

    /// <summary>The card in the Alexa app.</summary>
    [JsonPropertyName("card")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlexaCard? Card { get; set; }

    /// <summary>The reprompt, if the user does not answer.</summary>
    [JsonPropertyName("reprompt")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlexaReprompt? Reprompt { get; set; }

    /// <summary>Whether the session ends; when absent it depends on the directives.</summary>
    [JsonPropertyName("shouldEndSession")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ShouldEndSession { get; set; }

    /// <summary>The directives to the device.</summary>
    [JsonPropertyName("directives")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<JsonElement>? Directives { get; set; }

    /// <summary>The answer to a <c>CanFulfillIntentRequest</c>.</summary>
    [JsonPropertyName("canFulfillIntent")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlexaCanFulfillIntent? CanFulfillIntent { get; set; }
}
