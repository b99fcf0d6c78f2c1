using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What an identity provider told.</summary>
public sealed partial record CognitoInboundFederationRequest : LambdaPayload
{
    /// <summary>The provider, as the user pool names it.</summary>
    [JsonPropertyName("providerName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string ProviderName { get => field ?? ""; set; }

    /// <summary>What kind of provider it is.</summary>
    [JsonPropertyName("providerType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoProviderType ProviderType { get; set; }

    /// <summary>What it told.</summary>
    [JsonPropertyName("attributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoFederatedAttributes Attributes { get => field ??= new() { IsMadeUp = true }; set; }
}
