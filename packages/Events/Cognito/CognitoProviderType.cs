namespace Lambent.Events;

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
