using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A challenge of a sign-in.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CognitoChallengeName>))]
public readonly record struct CognitoChallengeName(string Value) : IOpenEnum<CognitoChallengeName>
{
    /// <summary>One that your functions make.</summary>
    public static CognitoChallengeName Custom => new("CUSTOM_CHALLENGE");

    /// <summary>The start of a sign-in with a password that is not sent.</summary>
    public static CognitoChallengeName SrpA => new("SRP_A");

    /// <summary>The proof of that password.</summary>
    public static CognitoChallengeName PasswordVerifier => new("PASSWORD_VERIFIER");

    /// <summary>A code by SMS.</summary>
    public static CognitoChallengeName SmsMfa => new("SMS_MFA");

    /// <summary>A code by mail.</summary>
    public static CognitoChallengeName EmailOtp => new("EMAIL_OTP");

    /// <summary>A code by SMS, instead of a password.</summary>
    public static CognitoChallengeName SmsOtp => new("SMS_OTP");

    /// <summary>A code of an authenticator app.</summary>
    public static CognitoChallengeName SoftwareTokenMfa => new("SOFTWARE_TOKEN_MFA");

    /// <summary>The start of the proof of a device.</summary>
    public static CognitoChallengeName DeviceSrpAuth => new("DEVICE_SRP_AUTH");

    /// <summary>The proof of a device.</summary>
    public static CognitoChallengeName DevicePasswordVerifier => new("DEVICE_PASSWORD_VERIFIER");

    /// <summary>A password that is sent by a server.</summary>
    public static CognitoChallengeName AdminNoSrpAuth => new("ADMIN_NO_SRP_AUTH");

    /// <summary>A new password.</summary>
    public static CognitoChallengeName NewPasswordRequired => new("NEW_PASSWORD_REQUIRED");

    /// <inheritdoc/>
    public static CognitoChallengeName Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
