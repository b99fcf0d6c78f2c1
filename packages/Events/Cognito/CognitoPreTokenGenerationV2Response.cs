using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The changes of the tokens.</summary>
public sealed partial record CognitoPreTokenGenerationV2Response : LambdaPayload
{
    /// <summary>The changes.</summary>
    [JsonPropertyName("claimsAndScopeOverrideDetails")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoTokenCustomization? ClaimsAndScopeOverrideDetails { get; set; }
}
