using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A directive to a device.</summary>
public sealed partial record AlexaDirective : LambdaPayload
{
    /// <summary>The header with the name of the directive.</summary>
    [JsonPropertyName("header")]
    public AlexaHeader Header { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The device; absent when the directive is for the skill, as in discovery.</summary>
    [JsonPropertyName("endpoint")]
    public AlexaEndpoint? Endpoint { get; set; }

    /// <summary>The payload of the directive.</summary>
    [JsonPropertyName("payload")]
    public JsonElement? Payload { get; set; }
}
