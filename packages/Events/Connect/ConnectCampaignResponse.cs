using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The results of the function for the customers of a <see cref="ConnectCampaignEvent"/>.
/// See <see href="https://docs.aws.amazon.com/connect/latest/adminguide/lambda-invoke-functions.html"/>.
/// </summary>
[LambdaEvent("connect-outbound-campaigns-response", LambdaEventDirection.Returned, "Items.CustomerProfiles")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record ConnectCampaignResponse : LambdaPayload, ILambdaJson<ConnectCampaignResponse>
{
    /// <summary>The answers.</summary>
    [JsonPropertyName("Items")]
    public ConnectCampaignResults? Items { get; set; }
}

/// <summary>Answers about the items of a batch.</summary>
public sealed partial record ConnectCampaignResults : LambdaPayload
{
    /// <summary>The answers about the customers.</summary>
    [JsonPropertyName("CustomerProfiles")]
    public IReadOnlyList<ConnectCampaignResult>? CustomerProfiles { get; set; }
}

/// <summary>The answer about a customer.</summary>
public sealed partial record ConnectCampaignResult : LambdaPayload
{
    /// <summary>The customer: <see cref="ConnectCampaignProfile.ProfileId"/>.</summary>
    [JsonPropertyName("Id")]
    public string? Id { get; set; }

    /// <summary>The data for the flow: any JSON object.</summary>
    [JsonPropertyName("ResultData")]
    public JsonElement? ResultData { get; set; }
}
