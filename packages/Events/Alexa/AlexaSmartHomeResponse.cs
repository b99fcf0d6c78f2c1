using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The response of a smart home skill: an <see cref="Event"/> of version 3, or <see cref="Header"/> and <see cref="Payload"/> of version 2.
/// See <see href="https://developer.amazon.com/en-US/docs/alexa/smarthome/smart-home-skill-api-message-reference.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<AlexaSmartHomeResponse>))]
public sealed partial record AlexaSmartHomeResponse : LambdaPayload, ILambdaJson<AlexaSmartHomeResponse>
{
    /// <summary>The answer; absent in version 2.</summary>
    [JsonPropertyName("event")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlexaSmartHomeEvent? Event { get; set; }

    /// <summary>The state of the device.</summary>
    [JsonPropertyName("context")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlexaSmartHomeContext? Context { get; set; }

    /// <summary>The header of version 2.</summary>
    [JsonPropertyName("header")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlexaHeader? Header { get; set; }

    /// <summary>The payload of version 2.</summary>
    [JsonPropertyName("payload")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Payload { get; set; }
}
