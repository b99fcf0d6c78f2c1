using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of customers that an outbound campaign of Amazon Connect hands to a function.
/// See <see href="https://docs.aws.amazon.com/connect/latest/adminguide/lambda-invoke-functions.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<ConnectCampaignEvent>))]
public sealed partial record ConnectCampaignEvent : LambdaPayload, ILambdaJson<ConnectCampaignEvent>
{
    /// <summary>The source of the batch.</summary>
    [JsonPropertyName("InvocationMetadata")]
    public ConnectCampaignMetadata InvocationMetadata { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The customers.</summary>
    [JsonPropertyName("Items")]
    public ConnectCampaignItems Items { get => field ??= new() { IsPlaceholder = true }; set; }
}
