using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The event from Alexa to a custom skill, which returns an <see cref="AlexaSkillResponse"/>.
/// See <see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<AlexaSkillRequest>))]
public sealed partial record AlexaSkillRequest : LambdaPayload, ILambdaJson<AlexaSkillRequest>
{
    /// <summary>The version of the format: <c>1.0</c>.</summary>
    [JsonPropertyName("version")]
    public string Version { get => field ?? ""; set; }

    /// <summary>The session; absent for requests outside of one, such as those of the audio player.</summary>
    [JsonPropertyName("session")]
    public AlexaSession? Session { get; set; }

    /// <summary>The state of Alexa and of the device.</summary>
    [JsonPropertyName("context")]
    public AlexaContext Context { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The request.</summary>
    [JsonPropertyName("request")]
    public AlexaRequest Request { get => field ??= new() { IsPlaceholder = true }; set; }
}
