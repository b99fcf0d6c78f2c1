using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The data from an identity provider.</summary>
public sealed partial record CognitoInboundFederationRequest : LambdaPayload
{
    /// <summary>The name of the provider in the user pool.</summary>
    [JsonPropertyName("providerName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string ProviderName { get => field ?? ""; set; }

    /// <summary>The type of the provider.</summary>
    [JsonPropertyName("providerType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public CognitoProviderType ProviderType { get; set; }

    /// <summary>The attributes from the provider.</summary>
    [JsonPropertyName("attributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoFederatedAttributes Attributes { get => field ??= new() { IsPlaceholder = true }; set; }
}
