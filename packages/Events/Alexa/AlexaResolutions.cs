using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The values that a slot may have.</summary>
public sealed partial record AlexaResolutions : LambdaPayload
{
    /// <summary>By who knows them.</summary>
    [JsonPropertyName("resolutionsPerAuthority")]
    public IReadOnlyList<AlexaResolution> ResolutionsPerAuthority { get => field ?? []; set; }
}
