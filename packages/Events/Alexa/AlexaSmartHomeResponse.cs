using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// The response of a smart home skill: an <see cref="Event"/> of version 3, or <see cref="Header"/> and <see cref="Payload"/> of version 2.
/// See <see href="https://developer.amazon.com/en-US/docs/alexa/smarthome/smart-home-skill-api-message-reference.html"/>.
/// </summary>
[LambdaEvent("alexa-smart-home-response", LambdaEventDirection.Returned, "event.header")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record AlexaSmartHomeResponse : LambdaPayload, ILambdaJson<AlexaSmartHomeResponse>
{
    /// <summary>The answer; absent in version 2.</summary>
    public AlexaSmartHomeEvent? Event { get; set; }

    /// <summary>The state of the device.</summary>
    public AlexaSmartHomeContext? Context { get; set; }

    /// <summary>The header of version 2.</summary>
    public AlexaHeader? Header { get; set; }

    /// <summary>The payload of version 2.</summary>
    public JsonElement? Payload { get; set; }
}

/// <summary>The answer to a directive.</summary>
public sealed partial record AlexaSmartHomeEvent : LambdaPayload
{
    /// <summary>The header with the name of the response: <c>Response</c>, <c>Discover.Response</c>, <c>ErrorResponse</c>.</summary>
    public AlexaHeader? Header { get; set; }

    /// <summary>The device.</summary>
    public AlexaEndpoint? Endpoint { get; set; }

    /// <summary>The payload; often an empty object.</summary>
    public JsonElement? Payload { get; set; }
}

/// <summary>A device.</summary>
public sealed partial record AlexaEndpoint : LambdaPayload
{
    /// <summary>The id, as the skill named it in discovery.</summary>
    public string? EndpointId { get; set; }

    /// <summary>The scope: the user of the device.</summary>
    public AlexaEndpointScope? Scope { get; set; }

    /// <summary>The cookie of the device from its discovery.</summary>
    public IReadOnlyDictionary<string, string> Cookie { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}

/// <summary>The scope of a device.</summary>
public sealed partial record AlexaEndpointScope : LambdaPayload
{
    /// <summary><c>BearerToken</c> or <c>BearerTokenWithPartition</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The token of your system, from account linking.</summary>
    public string? Token { get; set; }

    /// <summary>The place of the device.</summary>
    public string? Partition { get; set; }

    /// <summary>The user.</summary>
    public string? UserId { get; set; }
}

/// <summary>The state of a device.</summary>
public sealed partial record AlexaSmartHomeContext : LambdaPayload
{
    /// <summary>The properties.</summary>
    public IReadOnlyList<AlexaProperty>? Properties { get; set; }
}

/// <summary>A property of a device.</summary>
public sealed partial record AlexaProperty : LambdaPayload
{
    /// <summary>The interface that has it: <c>Alexa.PowerController</c>.</summary>
    public string? Namespace { get; set; }

    /// <summary>The instance of the interface, of devices that have several.</summary>
    public string? Instance { get; set; }

    /// <summary>The name: <c>powerState</c>.</summary>
    public string? Name { get; set; }

    /// <summary>The value, by the interface.</summary>
    public JsonElement? Value { get; set; }

    /// <summary>The time of the measurement.</summary>
    [WireFormat(TimestampFormat.Iso8601)]
    public partial DateTimeOffset? TimeOfSample { get; set; }

    /// <summary>The uncertainty of the time of the value, in milliseconds.</summary>
    public long? UncertaintyInMilliseconds { get; set; }
}
