using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A device.</summary>
public sealed partial record AlexaDevice : LambdaPayload
{
    /// <summary>The id for this skill.</summary>
    [JsonPropertyName("deviceId")]
    public string? DeviceId { get; set; }

    /// <summary>The id for all skills of the vendor.</summary>
    [JsonPropertyName("persistentEndpointId")]
    public string? PersistentEndpointId { get; set; }

    /// <summary>The supported interfaces, by name: <c>AudioPlayer</c>, <c>Alexa.Presentation.APL</c>.</summary>
    [JsonPropertyName("supportedInterfaces")]
    public IReadOnlyDictionary<string, JsonElement> SupportedInterfaces
    {
        get => field ?? ReadOnlyDictionary<string, JsonElement>.Empty;
        set;
    }
}
