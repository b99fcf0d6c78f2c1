using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Answers about the items of a batch.</summary>
public sealed partial record ConnectCampaignResults : LambdaPayload
{
    /// <summary>The answers about the customers.</summary>
    [JsonPropertyName("CustomerProfiles")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ConnectCampaignResult>? CustomerProfiles { get; set; }
}
