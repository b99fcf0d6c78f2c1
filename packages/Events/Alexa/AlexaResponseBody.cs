using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What the user hears and sees.</summary>
public sealed partial record AlexaResponseBody : LambdaPayload
{
    /// <summary>What Alexa says.</summary>
    [JsonPropertyName("outputSpeech")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlexaSpeech? OutputSpeech { get; set; }

    /// <summary>What the app shows.</summary>
    [JsonPropertyName("card")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlexaCard? Card { get; set; }

    /// <summary>What Alexa says when the user does not answer.</summary>
    [JsonPropertyName("reprompt")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlexaReprompt? Reprompt { get; set; }

    /// <summary>Whether the session ends; when absent it depends on the directives.</summary>
    [JsonPropertyName("shouldEndSession")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ShouldEndSession { get; set; }

    /// <summary>What the device is to do: play, show, ask.</summary>
    [JsonPropertyName("directives")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<JsonElement>? Directives { get; set; }

    /// <summary>The answer to a <c>CanFulfillIntentRequest</c>.</summary>
    [JsonPropertyName("canFulfillIntent")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlexaCanFulfillIntent? CanFulfillIntent { get; set; }
}
