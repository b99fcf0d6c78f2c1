using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The items of a batch.</summary>
public sealed partial record ConnectCampaignItems : LambdaPayload
{
    /// <summary>The customers.</summary>
    [JsonPropertyName("CustomerProfiles")]
    public IReadOnlyList<ConnectCampaignProfile> CustomerProfiles { get => field ?? []; set; }
}
