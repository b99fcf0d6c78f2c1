using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The response of a custom skill; see <see cref="Tell"/> and <see cref="Ask"/>.
/// See <see
/// href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html#response-body-syntax"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<AlexaSkillResponse>))]
public sealed partial record AlexaSkillResponse : LambdaPayload, ILambdaJson<AlexaSkillResponse>
{
    /// <summary>The version of the format: <c>1.0</c>.</summary>
    [JsonPropertyName("version")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Version { get; set; }

    /// <summary>The session attributes, which the next request has in <see cref="AlexaSession.Attributes"/>: a JSON object.</summary>
    [JsonPropertyName("sessionAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? SessionAttributes { get; set; }

    /// <summary>The response for the user.</summary>
    [JsonPropertyName("response")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlexaResponseBody? Response { get; set; }

    /// <summary>The library that made it.</summary>
    [JsonPropertyName("userAgent")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UserAgent { get; set; }
}
