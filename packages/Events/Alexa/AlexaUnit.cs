using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The place of a device.</summary>
public sealed partial record AlexaUnit : LambdaPayload
{
    /// <summary>The id for this skill.</summary>
    [JsonPropertyName("unitId")]
    public string? UnitId { get; set; }

    /// <summary>The id for all skills of the vendor.</summary>
    [JsonPropertyName("persistentUnitId")]
    public string? PersistentUnitId { get; set; }
}
