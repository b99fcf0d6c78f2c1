using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A device.</summary>
public sealed partial record AlexaEndpoint : LambdaPayload
{
    /// <summary>The id, as the skill named it in discovery.</summary>
    [JsonPropertyName("endpointId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EndpointId { get; set; }

    /// <summary>Whose it is.</summary>
    [JsonPropertyName("scope")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlexaEndpointScope? Scope { get; set; }

    /// <summary>What the skill told about it in discovery.</summary>
    [JsonPropertyName("cookie")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string> Cookie { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
