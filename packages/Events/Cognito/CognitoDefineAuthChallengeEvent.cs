namespace Lambent.Events;

/// <summary>
/// A sign-in with custom challenges starts or continues; the function decides the next step.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-define-auth-challenge.html"/>.
/// </summary>
[LambdaEvent("cognito-define-auth-challenge", LambdaEventDirection.Both,
    "userPoolId & triggerSource=DefineAuthChallenge",
    "userPoolId & triggerSource & request.session",
    "userPoolId & triggerSource & request.session & request.userNotFound")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CognitoDefineAuthChallengeEvent : CognitoUserPoolEvent<CognitoDefineAuthChallengeRequest, CognitoDefineAuthChallengeResponse>, ILambdaJson<CognitoDefineAuthChallengeEvent>;

/// <summary>The state of a sign-in.</summary>
public sealed partial record CognitoDefineAuthChallengeRequest : CognitoTriggerRequest
{
    /// <summary>The challenges so far, oldest first; empty at the start.</summary>
    public IReadOnlyList<CognitoChallengeResult> Session { get => field ?? []; set; }

    /// <summary>Whether the user does not exist, if the app client does not reveal that to the caller.</summary>
    public bool? UserNotFound { get; set; }
}

/// <summary>The next step of the sign-in.</summary>
public sealed partial record CognitoDefineAuthChallengeResponse : LambdaPayload
{
    /// <summary>The name of the next challenge.</summary>
    public CognitoChallengeName ChallengeName { get; set; }

    /// <summary>Whether Cognito issues tokens: the sign-in succeeded.</summary>
    public bool? IssueTokens { get; set; }

    /// <summary>Whether the sign-in failed.</summary>
    public bool? FailAuthentication { get; set; }
}

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
