using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A kind of identity provider.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CognitoProviderType>))]
public readonly record struct CognitoProviderType(string Value) : IOpenEnum<CognitoProviderType>
{
    /// <summary>OpenID Connect.</summary>
    public static CognitoProviderType Oidc => new("OIDC");

    /// <summary>SAML 2.0.</summary>
    public static CognitoProviderType Saml => new("SAML");

    /// <summary>Facebook.</summary>
    public static CognitoProviderType Facebook => new("Facebook");

    /// <summary>Google.</summary>
    public static CognitoProviderType Google => new("Google");

    /// <summary>Apple.</summary>
    public static CognitoProviderType SignInWithApple => new("SignInWithApple");

    /// <summary>Amazon.</summary>
    public static CognitoProviderType LoginWithAmazon => new("LoginWithAmazon");

    /// <inheritdoc/>
    public static CognitoProviderType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
