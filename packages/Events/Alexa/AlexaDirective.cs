using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What a device is to do.</summary>
public sealed partial record AlexaDirective : LambdaPayload
{
    /// <summary>What the directive is.</summary>
    [JsonPropertyName("header")]
    public AlexaHeader Header { get => field ??= new() { IsMadeUp = true }; set; }

    /// <summary>The device; absent when the directive is for the skill, as in discovery.</summary>
    [JsonPropertyName("endpoint")]
    public AlexaEndpoint? Endpoint { get; set; }

    /// <summary>What goes with it, by the directive.</summary>
    [JsonPropertyName("payload")]
    public JsonElement? Payload { get; set; }
}
