using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What the tokens are to hold.</summary>
public sealed partial record CognitoPreTokenGenerationV2Response : LambdaPayload
{
    /// <summary>What is different.</summary>
    [JsonPropertyName("claimsAndScopeOverrideDetails")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoTokenOverrides? ClaimsAndScopeOverrideDetails { get; set; }
}
