using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A device.</summary>
public sealed partial record AlexaEndpoint : LambdaPayload
{
    /// <summary>The id, as the skill named it in discovery.</summary>
    [JsonPropertyName("endpointId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EndpointId { get; set; }

    /// <summary>The scope: the user of the device.</summary>
    [JsonPropertyName("scope")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlexaEndpointScope? Scope { get; set; }

    /// <summary>The cookie of the device from its discovery.</summary>
    [JsonPropertyName("cookie")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string> Cookie { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
