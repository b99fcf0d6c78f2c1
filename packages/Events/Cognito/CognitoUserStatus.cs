namespace Lambent.Events;

/// <summary>The state of a user.</summary>
[OpenEnum]
public readonly partial struct CognitoUserStatus
{
    /// <summary>The user can sign in.</summary>
    public const string Confirmed = "CONFIRMED";

    /// <summary>The user must reset the password.</summary>
    public const string ResetRequired = "RESET_REQUIRED";

    /// <summary>The user must change the password.</summary>
    public const string ForceChangePassword = "FORCE_CHANGE_PASSWORD";
}
