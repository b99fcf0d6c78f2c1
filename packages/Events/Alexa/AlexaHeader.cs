using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The header of a message.</summary>
public sealed partial record AlexaHeader : LambdaPayload
{
    /// <summary>The interface: <c>Alexa.PowerController</c>.</summary>
    [JsonPropertyName("namespace")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Namespace { get => field ?? ""; set; }

    /// <summary>The name: <c>TurnOn</c>.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Name { get => field ?? ""; set; }

    /// <summary>The version of the payload: <c>3</c>.</summary>
    [JsonPropertyName("payloadVersion")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PayloadVersion { get; set; }

    /// <summary>The message.</summary>
    [JsonPropertyName("messageId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MessageId { get; set; }

    /// <summary>The correlation token, which the response repeats.</summary>
    [JsonPropertyName("correlationToken")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CorrelationToken { get; set; }

    /// <summary>The instance of the interface, of devices that have several.</summary>
    [JsonPropertyName("instance")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Instance { get; set; }
}
