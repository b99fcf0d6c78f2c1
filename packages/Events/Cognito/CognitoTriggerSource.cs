using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A trigger of a Cognito user pool, and on what occasion it runs.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CognitoTriggerSource>))]
public readonly record struct CognitoTriggerSource(string Value) : IOpenEnum<CognitoTriggerSource>
{
    /// <summary>Somebody signs up.</summary>
    public static CognitoTriggerSource PreSignUpSignUp => new("PreSignUp_SignUp");

    /// <summary>An administrator makes a user.</summary>
    public static CognitoTriggerSource PreSignUpAdminCreateUser => new("PreSignUp_AdminCreateUser");

    /// <summary>Somebody signs in by an identity provider for the first time.</summary>
    public static CognitoTriggerSource PreSignUpExternalProvider => new("PreSignUp_ExternalProvider");

    /// <summary>A user confirmed the account.</summary>
    public static CognitoTriggerSource PostConfirmationConfirmSignUp => new("PostConfirmation_ConfirmSignUp");

    /// <summary>A user set a new password.</summary>
    public static CognitoTriggerSource PostConfirmationConfirmForgotPassword => new("PostConfirmation_ConfirmForgotPassword");

    /// <summary>A user wants to sign in.</summary>
    public static CognitoTriggerSource PreAuthenticationAuthentication => new("PreAuthentication_Authentication");

    /// <summary>A user signed in.</summary>
    public static CognitoTriggerSource PostAuthenticationAuthentication => new("PostAuthentication_Authentication");

    /// <summary>A sign-in asks for the next challenge.</summary>
    public static CognitoTriggerSource DefineAuthChallengeAuthentication => new("DefineAuthChallenge_Authentication");

    /// <summary>A challenge is to be made.</summary>
    public static CognitoTriggerSource CreateAuthChallengeAuthentication => new("CreateAuthChallenge_Authentication");

    /// <summary>A challenge was answered.</summary>
    public static CognitoTriggerSource VerifyAuthChallengeResponseAuthentication => new("VerifyAuthChallengeResponse_Authentication");

    /// <summary>A user signed in on the pages of Cognito.</summary>
    public static CognitoTriggerSource TokenGenerationHostedAuth => new("TokenGeneration_HostedAuth");

    /// <summary>A user signed in.</summary>
    public static CognitoTriggerSource TokenGenerationAuthentication => new("TokenGeneration_Authentication");

    /// <summary>A user that an administrator made set a password.</summary>
    public static CognitoTriggerSource TokenGenerationNewPasswordChallenge => new("TokenGeneration_NewPasswordChallenge");

    /// <summary>An app gets a token; version 3 only.</summary>
    public static CognitoTriggerSource TokenGenerationClientCredentials => new("TokenGeneration_ClientCredentials");

    /// <summary>A device was proved.</summary>
    public static CognitoTriggerSource TokenGenerationAuthenticateDevice => new("TokenGeneration_AuthenticateDevice");

    /// <summary>Tokens are refreshed.</summary>
    public static CognitoTriggerSource TokenGenerationRefreshTokens => new("TokenGeneration_RefreshTokens");

    /// <summary>An unknown user signs in.</summary>
    public static CognitoTriggerSource UserMigrationAuthentication => new("UserMigration_Authentication");

    /// <summary>An unknown user forgot the password.</summary>
    public static CognitoTriggerSource UserMigrationForgotPassword => new("UserMigration_ForgotPassword");

    /// <summary>The code for an account.</summary>
    public static CognitoTriggerSource CustomMessageSignUp => new("CustomMessage_SignUp");

    /// <summary>The first password from an administrator.</summary>
    public static CognitoTriggerSource CustomMessageAdminCreateUser => new("CustomMessage_AdminCreateUser");

    /// <summary>The code again.</summary>
    public static CognitoTriggerSource CustomMessageResendCode => new("CustomMessage_ResendCode");

    /// <summary>The code for a new password.</summary>
    public static CognitoTriggerSource CustomMessageForgotPassword => new("CustomMessage_ForgotPassword");

    /// <summary>The code for a changed address or number.</summary>
    public static CognitoTriggerSource CustomMessageUpdateUserAttribute => new("CustomMessage_UpdateUserAttribute");

    /// <summary>The code for an address or number.</summary>
    public static CognitoTriggerSource CustomMessageVerifyUserAttribute => new("CustomMessage_VerifyUserAttribute");

    /// <summary>The code for a sign-in.</summary>
    public static CognitoTriggerSource CustomMessageAuthentication => new("CustomMessage_Authentication");

    /// <summary>The code for an account.</summary>
    public static CognitoTriggerSource CustomEmailSenderSignUp => new("CustomEmailSender_SignUp");

    /// <summary>The code for a sign-in.</summary>
    public static CognitoTriggerSource CustomEmailSenderAuthentication => new("CustomEmailSender_Authentication");

    /// <summary>The code for a new password.</summary>
    public static CognitoTriggerSource CustomEmailSenderForgotPassword => new("CustomEmailSender_ForgotPassword");

    /// <summary>The code again.</summary>
    public static CognitoTriggerSource CustomEmailSenderResendCode => new("CustomEmailSender_ResendCode");

    /// <summary>The code for a changed address.</summary>
    public static CognitoTriggerSource CustomEmailSenderUpdateUserAttribute => new("CustomEmailSender_UpdateUserAttribute");

    /// <summary>The code for an address.</summary>
    public static CognitoTriggerSource CustomEmailSenderVerifyUserAttribute => new("CustomEmailSender_VerifyUserAttribute");

    /// <summary>The first password from an administrator.</summary>
    public static CognitoTriggerSource CustomEmailSenderAdminCreateUser => new("CustomEmailSender_AdminCreateUser");

    /// <summary>A warning of a sign-in that looks wrong.</summary>
    public static CognitoTriggerSource CustomEmailSenderAccountTakeOverNotification => new("CustomEmailSender_AccountTakeOverNotification");

    /// <summary>The code for an account.</summary>
    public static CognitoTriggerSource CustomSmsSenderSignUp => new("CustomSMSSender_SignUp");

    /// <summary>The code for a sign-in.</summary>
    public static CognitoTriggerSource CustomSmsSenderAuthentication => new("CustomSMSSender_Authentication");

    /// <summary>The code for a new password.</summary>
    public static CognitoTriggerSource CustomSmsSenderForgotPassword => new("CustomSMSSender_ForgotPassword");

    /// <summary>The code again.</summary>
    public static CognitoTriggerSource CustomSmsSenderResendCode => new("CustomSMSSender_ResendCode");

    /// <summary>The code for a changed number.</summary>
    public static CognitoTriggerSource CustomSmsSenderUpdateUserAttribute => new("CustomSMSSender_UpdateUserAttribute");

    /// <summary>The code for a number.</summary>
    public static CognitoTriggerSource CustomSmsSenderVerifyUserAttribute => new("CustomSMSSender_VerifyUserAttribute");

    /// <summary>The first password from an administrator.</summary>
    public static CognitoTriggerSource CustomSmsSenderAdminCreateUser => new("CustomSMSSender_AdminCreateUser");

    /// <summary>An identity provider told of a user.</summary>
    public static CognitoTriggerSource InboundFederationExternalProvider => new("InboundFederation_ExternalProvider");

    /// <inheritdoc/>
    public static CognitoTriggerSource Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
