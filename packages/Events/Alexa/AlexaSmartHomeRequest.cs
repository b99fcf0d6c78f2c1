using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The event from Alexa to a smart home skill: a <see cref="Directive"/> of version 3, or <see cref="Header"/> and <see cref="Payload"/> of
/// version 2.
/// See <see href="https://developer.amazon.com/en-US/docs/alexa/smarthome/smart-home-skill-api-message-reference.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<AlexaSmartHomeRequest>))]
public sealed partial record AlexaSmartHomeRequest : LambdaPayload, ILambdaJson<AlexaSmartHomeRequest>
{
    /// <summary>The directive; absent in version 2.</summary>
    [JsonPropertyName("directive")]
    public AlexaDirective? Directive { get; set; }

    /// <summary>The header of version 2.</summary>
    [JsonPropertyName("header")]
    public AlexaHeader? Header { get; set; }

    /// <summary>The payload of version 2.</summary>
    [JsonPropertyName("payload")]
    public JsonElement? Payload { get; set; }
}
