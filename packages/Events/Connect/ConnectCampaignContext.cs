using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An outbound campaign, and where it is.</summary>
public sealed partial record ConnectCampaignContext : LambdaPayload
{
    /// <summary>The campaign.</summary>
    [JsonPropertyName("CampaignId")]
    public string CampaignId { get => field ?? ""; set; }

    /// <summary>The name of the campaign.</summary>
    [JsonPropertyName("CampaignName")]
    public string CampaignName { get => field ?? ""; set; }

    /// <summary>The run of the campaign.</summary>
    [JsonPropertyName("RunId")]
    public string RunId { get => field ?? ""; set; }

    /// <summary>The action of the flow that invokes the function.</summary>
    [JsonPropertyName("ActionId")]
    public string ActionId { get => field ?? ""; set; }
}
