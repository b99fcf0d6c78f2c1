using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The changes of the tokens.</summary>
public sealed partial record CognitoTokenCustomization : LambdaPayload
{
    /// <summary>The changes of the id token, which has no scopes.</summary>
    [JsonPropertyName("idTokenGeneration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoTokenClaims? IdTokenGeneration { get; set; }

    /// <summary>The changes of the access token.</summary>
    [JsonPropertyName("accessTokenGeneration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoTokenClaims? AccessTokenGeneration { get; set; }

    /// <summary>The groups and roles.</summary>
    [JsonPropertyName("groupOverrideDetails")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoGroupConfiguration? GroupOverrideDetails { get; set; }
}
