using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What Alexa says when the user does not answer.</summary>
public sealed partial record AlexaReprompt : LambdaPayload
{
    /// <summary>What it says.</summary>
    [JsonPropertyName("outputSpeech")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlexaSpeech? OutputSpeech { get; set; }

    /// <summary>What the device is to do then.</summary>
    [JsonPropertyName("directives")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<JsonElement>? Directives { get; set; }
}
