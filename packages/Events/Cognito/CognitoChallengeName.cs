namespace Lambent.Events;

/// <summary>A challenge of a sign-in.</summary>
[OpenEnum]
public readonly partial struct CognitoChallengeName
{
    /// <summary>One that your functions make.</summary>
    public const string Custom = "CUSTOM_CHALLENGE";

    /// <summary>The start of a sign-in with a password that is not sent.</summary>
    public const string SrpA = "SRP_A";

    /// <summary>The proof of that password.</summary>
    public const string PasswordVerifier = "PASSWORD_VERIFIER";

    /// <summary>A code by SMS.</summary>
    public const string SmsMfa = "SMS_MFA";

    /// <summary>A code by mail.</summary>
    public const string EmailOtp = "EMAIL_OTP";

    /// <summary>A code by SMS, instead of a password.</summary>
    public const string SmsOtp = "SMS_OTP";

    /// <summary>A code of an authenticator app.</summary>
    public const string SoftwareTokenMfa = "SOFTWARE_TOKEN_MFA";

    /// <summary>The start of the proof of a device.</summary>
    public const string DeviceSrpAuth = "DEVICE_SRP_AUTH";

    /// <summary>The proof of a device.</summary>
    public const string DevicePasswordVerifier = "DEVICE_PASSWORD_VERIFIER";

    /// <summary>A password that is sent by a server.</summary>
    public const string AdminNoSrpAuth = "ADMIN_NO_SRP_AUTH";

    /// <summary>A new password.</summary>
    public const string NewPasswordRequired = "NEW_PASSWORD_REQUIRED";
}
