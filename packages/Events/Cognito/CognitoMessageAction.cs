namespace Lambent.Events;

/// <summary>Whether Cognito welcomes a user.</summary>
[OpenEnum]
public readonly partial struct CognitoMessageAction
{
    /// <summary>It does not.</summary>
    public const string Suppress = "SUPPRESS";

    /// <summary>It does again.</summary>
    public const string Resend = "RESEND";
}
