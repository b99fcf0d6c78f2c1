using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Cognito issues tokens to a user or an app; the function may change them. These are versions 2 and 3 of the event; for apps it is version 3.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html"/>.
/// </summary>
[LambdaEvent("cognito-pre-token-generation-v2", LambdaEventDirection.Both,
    "userPoolId & triggerSource=TokenGeneration & request.scopes",
    "userPoolId & triggerSource=TokenGeneration & response.claimsAndScopeOverrideDetails",
    "userPoolId & triggerSource=TokenGeneration & version=2",
    "userPoolId & triggerSource=TokenGeneration & version=3",
    "userPoolId & triggerSource & request.groupConfiguration & request.scopes")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CognitoPreTokenGenerationV2Event : CognitoUserPoolEvent<CognitoPreTokenGenerationRequest, CognitoPreTokenGenerationV2Response>, ILambdaJson<CognitoPreTokenGenerationV2Event>;

/// <summary>The changes of the tokens.</summary>
public sealed partial record CognitoPreTokenGenerationV2Response : LambdaPayload
{
    /// <summary>The changes.</summary>
    public CognitoTokenCustomization? ClaimsAndScopeOverrideDetails { get; set; }
}

/// <summary>The changes of the tokens.</summary>
public sealed partial record CognitoTokenCustomization : LambdaPayload
{
    /// <summary>The changes of the id token, which has no scopes.</summary>
    public CognitoTokenClaims? IdTokenGeneration { get; set; }

    /// <summary>The changes of the access token.</summary>
    public CognitoTokenClaims? AccessTokenGeneration { get; set; }

    /// <summary>The groups and roles.</summary>
    public CognitoGroupConfiguration? GroupOverrideDetails { get; set; }
}

/// <summary>The changes of a token.</summary>
public sealed partial record CognitoTokenClaims : LambdaPayload
{
    /// <summary>Claims to add or override; see <see cref="SetClaims"/>.</summary>
    public IReadOnlyDictionary<string, JsonElement>? ClaimsToAddOrOverride { get; set; }

    /// <summary>Claims to suppress.</summary>
    public IReadOnlyList<string>? ClaimsToSuppress { get; set; }

    /// <summary>Scopes to add; access tokens only.</summary>
    public IReadOnlyList<string>? ScopesToAdd { get; set; }

    /// <summary>Scopes to suppress; access tokens only.</summary>
    public IReadOnlyList<string>? ScopesToSuppress { get; set; }

    /// <summary>Sets the claims to add or override: the members of an object.</summary>
    /// <param name="claims">A type or map that is written as a JSON object.</param>
    /// <param name="contract">How it is written: <c>AppJson.Default.Claims</c>.</param>
    /// <returns>The same instance.</returns>
    /// <exception cref="ArgumentException">The claims are not written as a JSON object.</exception>
    public CognitoTokenClaims SetClaims<T>(T claims, JsonTypeInfo<T> contract)
    {
        var element = JsonSerializer.SerializeToElement(claims, contract);
        if (element.ValueKind != JsonValueKind.Object)
            throw new ArgumentException("Claims must be a JSON object.", nameof(claims));
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
            members[member.Name] = member.Value;
        ClaimsToAddOrOverride = members;
        return this;
    }
}
