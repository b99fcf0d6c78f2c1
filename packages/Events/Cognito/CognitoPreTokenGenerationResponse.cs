using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The changes of the id token.</summary>
public sealed partial record CognitoPreTokenGenerationResponse : LambdaPayload
{
    /// <summary>The changes.</summary>
    [JsonPropertyName("claimsOverrideDetails")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoClaimsOverride? ClaimsOverrideDetails { get; set; }
}
