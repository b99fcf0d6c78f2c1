using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The values that a slot may have.</summary>
public sealed partial record AlexaResolutions : LambdaPayload
{
    /// <summary>The resolutions, by authority.</summary>
    [JsonPropertyName("resolutionsPerAuthority")]
    public IReadOnlyList<AlexaResolution> ResolutionsPerAuthority { get => field ?? []; set; }
}
