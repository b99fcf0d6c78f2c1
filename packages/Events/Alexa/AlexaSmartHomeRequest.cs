using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// The event from Alexa to a smart home skill: a <see cref="Directive"/> of version 3, or <see cref="Header"/> and <see cref="Payload"/> of
/// version 2.
/// See <see href="https://developer.amazon.com/en-US/docs/alexa/smarthome/smart-home-skill-api-message-reference.html"/>.
/// </summary>
[LambdaEvent("alexa-smart-home", LambdaEventDirection.Received, "directive.header", "header.namespace & payload")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record AlexaSmartHomeRequest : LambdaPayload, ILambdaJson<AlexaSmartHomeRequest>
{
    /// <summary>The directive; absent in version 2.</summary>
    public AlexaDirective? Directive { get; set; }

    /// <summary>The header of version 2.</summary>
    public AlexaHeader? Header { get; set; }

    /// <summary>The payload of version 2.</summary>
    public JsonElement? Payload { get; set; }
}

/// <summary>A directive to a device.</summary>
public sealed partial record AlexaDirective : LambdaPayload
{
    /// <summary>The header with the name of the directive.</summary>
    public AlexaHeader Header { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The device; absent when the directive is for the skill, as in discovery.</summary>
    public AlexaEndpoint? Endpoint { get; set; }

    /// <summary>The payload of the directive.</summary>
    public JsonElement? Payload { get; set; }
}

/// <summary>The header of a message.</summary>
public sealed partial record AlexaHeader : LambdaPayload
{
    /// <summary>The interface: <c>Alexa.PowerController</c>.</summary>
    public string Namespace { get => field ?? ""; set; }

    /// <summary>The name: <c>TurnOn</c>.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The version of the payload: <c>3</c>.</summary>
    public string? PayloadVersion { get; set; }

    /// <summary>The message.</summary>
    public string? MessageId { get; set; }

    /// <summary>The correlation token, which the response repeats.</summary>
    public string? CorrelationToken { get; set; }

    /// <summary>The instance of the interface, of devices that have several.</summary>
    public string? Instance { get; set; }
}
