using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The placement of a device.</summary>
public sealed partial record IotOneClickPlacementInfo : LambdaPayload
{
    /// <summary>The project.</summary>
    [JsonPropertyName("projectName")]
    public string? ProjectName { get; set; }

    /// <summary>The placement.</summary>
    [JsonPropertyName("placementName")]
    public string? PlacementName { get; set; }

    /// <summary>The attributes of the placement.</summary>
    [JsonPropertyName("attributes")]
    public IReadOnlyDictionary<string, string> Attributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The ids of the placement's devices, by the names of their templates.</summary>
    [JsonPropertyName("devices")]
    public IReadOnlyDictionary<string, string> Devices { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
