using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of customers that an outbound campaign of Amazon Connect hands to a function.
/// See <see href="https://docs.aws.amazon.com/connect/latest/adminguide/lambda-invoke-functions.html"/>.
/// </summary>
[LambdaEvent("connect-outbound-campaigns", LambdaEventDirection.Received, "InvocationMetadata & Items")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record ConnectCampaignEvent : LambdaPayload, ILambdaJson<ConnectCampaignEvent>
{
    /// <summary>The source of the batch.</summary>
    [JsonPropertyName("InvocationMetadata")]
    public ConnectCampaignMetadata InvocationMetadata { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The customers.</summary>
    [JsonPropertyName("Items")]
    public ConnectCampaignItems Items { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>The source of a batch.</summary>
public sealed partial record ConnectCampaignMetadata : LambdaPayload
{
    /// <summary>The campaign.</summary>
    [JsonPropertyName("CampaignContext")]
    public ConnectCampaignContext CampaignContext { get => field ??= new() { IsPlaceholder = true }; set; }
}

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

/// <summary>The items of a batch.</summary>
public sealed partial record ConnectCampaignItems : LambdaPayload
{
    /// <summary>The customers.</summary>
    [JsonPropertyName("CustomerProfiles")]
    public IReadOnlyList<ConnectCampaignProfile> CustomerProfiles { get => field ?? []; set; }
}

/// <summary>A customer.</summary>
public sealed partial record ConnectCampaignProfile : LambdaPayload
{
    /// <summary>The customer's profile.</summary>
    [JsonPropertyName("ProfileId")]
    public string ProfileId { get => field ?? ""; set; }

    /// <summary>The profile as JSON.</summary>
    [JsonPropertyName("CustomerData")]
    public string CustomerData { get => field ?? ""; set; }

    /// <summary>The same when the batch is sent again.</summary>
    [JsonPropertyName("IdempotencyToken")]
    public string IdempotencyToken { get => field ?? ""; set; }
}
