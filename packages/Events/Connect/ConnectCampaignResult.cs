using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The answer about a customer.</summary>
public sealed partial record ConnectCampaignResult : LambdaPayload
{
    /// <summary>The customer: <see cref="ConnectCampaignProfile.ProfileId"/>.</summary>
    [JsonPropertyName("Id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; set; }

    /// <summary>The data for the flow: any JSON object.</summary>
    [JsonPropertyName("ResultData")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? ResultData { get; set; }
}
