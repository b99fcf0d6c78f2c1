using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A user who is not in the user pool signs in or resets the password; the function returns the user from your existing directory.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-migrate-user.html"/>.
/// </summary>
[LambdaEvent("cognito-user-migration", LambdaEventDirection.Both, "userPoolId & triggerSource=UserMigration", "userPoolId & triggerSource & request.password")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CognitoUserMigrationEvent : CognitoUserPoolEvent<CognitoUserMigrationRequest, CognitoUserMigrationResponse>, ILambdaJson<CognitoUserMigrationEvent>;

/// <summary>The data of a user who is not in the user pool.</summary>
public sealed partial record CognitoUserMigrationRequest : CognitoTriggerRequest
{
    /// <summary>The password in plain text; absent when the user resets it. Never log it.</summary>
    public string? Password { get; set; }

    /// <summary>The <c>ValidationData</c> of the client.</summary>
    public IReadOnlyDictionary<string, string> ValidationData { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}

/// <summary>The user from your existing directory.</summary>
public sealed partial record CognitoUserMigrationResponse : LambdaPayload
{
    /// <summary>The attributes; without <c>username</c> the user gets the name of the sign-in.</summary>
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string>? UserAttributes { get; set; }

    /// <summary>The state of the user: confirmed, unless a new password is needed.</summary>
    public CognitoUserStatus FinalUserStatus { get; set; }

    /// <summary>The setting for Cognito's welcome message, such as <c>SUPPRESS</c>.</summary>
    public CognitoMessageAction MessageAction { get; set; }

    /// <summary>The delivery of the welcome message; SMS if absent.</summary>
    public IReadOnlyList<CognitoDeliveryMedium>? DesiredDeliveryMediums { get; set; }

    /// <summary>Whether the alias (email address or phone number) moves to this user when another user has it.</summary>
    public bool? ForceAliasCreation { get; set; }

    /// <summary>Whether SMS multi-factor authentication is enabled for the user.</summary>
    [JsonPropertyName("enableSMSMFA")]
    public bool? EnableSmsMfa { get; set; }
}

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

/// <summary>Whether Cognito welcomes a user.</summary>
[OpenEnum]
public readonly partial struct CognitoMessageAction
{
    /// <summary>It does not.</summary>
    public const string Suppress = "SUPPRESS";

    /// <summary>It does again.</summary>
    public const string Resend = "RESEND";
}

/// <summary>How a message is sent.</summary>
[OpenEnum]
public readonly partial struct CognitoDeliveryMedium
{
    /// <summary>By mail.</summary>
    public const string Email = "EMAIL";

    /// <summary>By SMS.</summary>
    public const string Sms = "SMS";
}
