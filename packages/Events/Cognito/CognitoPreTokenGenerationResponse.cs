using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What the id token is to hold.</summary>
public sealed partial record CognitoPreTokenGenerationResponse : LambdaPayload
{
    /// <summary>What is different.</summary>
    [JsonPropertyName("claimsOverrideDetails")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoClaimsOverride? ClaimsOverrideDetails { get; set; }
}
