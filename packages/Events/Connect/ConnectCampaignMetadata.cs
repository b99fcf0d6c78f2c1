using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The source of a batch.</summary>
public sealed partial record ConnectCampaignMetadata : LambdaPayload
{
    /// <summary>The campaign.</summary>
    [JsonPropertyName("CampaignContext")]
    public ConnectCampaignContext CampaignContext { get => field ??= new() { IsPlaceholder = true }; set; }
}
