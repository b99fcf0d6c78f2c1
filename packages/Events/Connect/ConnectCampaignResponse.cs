using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The results of the function for the customers of a <see cref="ConnectCampaignEvent"/>.
/// See <see href="https://docs.aws.amazon.com/connect/latest/adminguide/lambda-invoke-functions.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<ConnectCampaignResponse>))]
public sealed partial record ConnectCampaignResponse : LambdaPayload, ILambdaJson<ConnectCampaignResponse>
{
    /// <summary>The answers.</summary>
    [JsonPropertyName("Items")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ConnectCampaignResults? Items { get; set; }
}
