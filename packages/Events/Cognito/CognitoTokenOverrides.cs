using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The changes of the tokens.</summary>
public sealed partial record CognitoTokenOverrides : LambdaPayload
{
    /// <summary>The changes of the id token, which has no scopes.</summary>
    [JsonPropertyName("idTokenGeneration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoTokenOverride? IdTokenGeneration { get; set; }

    /// <summary>The changes of the access token.</summary>
    [JsonPropertyName("accessTokenGeneration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoTokenOverride? AccessTokenGeneration { get; set; }

    /// <summary>The groups and roles.</summary>
    [JsonPropertyName("groupOverrideDetails")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoGroupConfiguration? GroupOverrideDetails { get; set; }
}
