namespace Lambent.Events;

/// <summary>The authorization type of an AppSync API.</summary>
public enum AppSyncIdentityKind
{
    /// <summary>None of those below, or not to be told.</summary>
    Unknown,

    /// <summary>A Cognito user pool.</summary>
    Cognito,

    /// <summary>IAM, with or without a Cognito identity pool.</summary>
    Iam,

    /// <summary>An OpenID Connect provider.</summary>
    Oidc,

    /// <summary>A Lambda authorizer.</summary>
    Lambda,
}
