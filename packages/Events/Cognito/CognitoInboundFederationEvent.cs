using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A user signs in with an identity provider; the function may change the attributes from the provider.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-inbound-federation.html"/>.
/// </summary>
[LambdaEvent("cognito-inbound-federation", LambdaEventDirection.Both, "userPoolId & triggerSource=InboundFederation")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CognitoInboundFederationEvent : CognitoUserPoolEvent<CognitoInboundFederationRequest, CognitoInboundFederationResponse>, ILambdaJson<CognitoInboundFederationEvent>;

/// <summary>The data from an identity provider.</summary>
public sealed partial record CognitoInboundFederationRequest : LambdaPayload
{
    /// <summary>The name of the provider in the user pool.</summary>
    public string ProviderName { get => field ?? ""; set; }

    /// <summary>The type of the provider.</summary>
    public CognitoProviderType ProviderType { get; set; }

    /// <summary>The attributes from the provider.</summary>
    public CognitoFederatedAttributes Attributes { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>A kind of identity provider.</summary>
[OpenEnum]
public readonly partial struct CognitoProviderType
{
    /// <summary>OpenID Connect.</summary>
    public const string Oidc = "OIDC";

    /// <summary>SAML 2.0.</summary>
    public const string Saml = "SAML";

    /// <summary>Facebook.</summary>
    public const string Facebook = "Facebook";

    /// <summary>Google.</summary>
    public const string Google = "Google";

    /// <summary>Apple.</summary>
    public const string SignInWithApple = "SignInWithApple";

    /// <summary>Amazon.</summary>
    public const string LoginWithAmazon = "LoginWithAmazon";
}

/// <summary>The attributes from an identity provider, by their origin.</summary>
public sealed partial record CognitoFederatedAttributes : LambdaPayload
{
    /// <summary>The token response; OIDC and social providers only.</summary>
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string> TokenResponse { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The claims of the id token; OIDC and social providers only.</summary>
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string> IdToken { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The response of the user info endpoint; OIDC and social providers only.</summary>
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string> UserInfo { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The attributes of the assertion; SAML only.</summary>
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string> SamlResponse { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}

/// <summary>The attributes for the user pool.</summary>
public sealed partial record CognitoInboundFederationResponse : LambdaPayload
{
    /// <summary>The attributes to map to those of the user pool; an empty map keeps the attributes from the provider.</summary>
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string>? UserAttributesToMap { get; set; }
}
