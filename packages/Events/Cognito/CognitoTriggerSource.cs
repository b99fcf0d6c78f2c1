namespace Lambent.Events;

/// <summary>A trigger of a Cognito user pool, and on what occasion it runs.</summary>
[OpenEnum]
public readonly partial struct CognitoTriggerSource
{
    /// <summary>Somebody signs up.</summary>
    public const string PreSignUpSignUp = "PreSignUp_SignUp";

    /// <summary>An administrator makes a user.</summary>
    public const string PreSignUpAdminCreateUser = "PreSignUp_AdminCreateUser";

    /// <summary>Somebody signs in by an identity provider for the first time.</summary>
    public const string PreSignUpExternalProvider = "PreSignUp_ExternalProvider";

    /// <summary>A user confirmed the account.</summary>
    public const string PostConfirmationConfirmSignUp = "PostConfirmation_ConfirmSignUp";

    /// <summary>A user set a new password.</summary>
    public const string PostConfirmationConfirmForgotPassword = "PostConfirmation_ConfirmForgotPassword";

    /// <summary>A user wants to sign in.</summary>
    public const string PreAuthenticationAuthentication = "PreAuthentication_Authentication";

    /// <summary>A user signed in.</summary>
    public const string PostAuthenticationAuthentication = "PostAuthentication_Authentication";

    /// <summary>A sign-in asks for the next challenge.</summary>
    public const string DefineAuthChallengeAuthentication = "DefineAuthChallenge_Authentication";

    /// <summary>A challenge is to be made.</summary>
    public const string CreateAuthChallengeAuthentication = "CreateAuthChallenge_Authentication";

    /// <summary>A challenge was answered.</summary>
    public const string VerifyAuthChallengeResponseAuthentication = "VerifyAuthChallengeResponse_Authentication";

    /// <summary>A user signed in on the pages of Cognito.</summary>
    public const string TokenGenerationHostedAuth = "TokenGeneration_HostedAuth";

    /// <summary>A user signed in.</summary>
    public const string TokenGenerationAuthentication = "TokenGeneration_Authentication";

    /// <summary>A user that an administrator made set a password.</summary>
    public const string TokenGenerationNewPasswordChallenge = "TokenGeneration_NewPasswordChallenge";

    /// <summary>An app gets a token; version 3 only.</summary>
    public const string TokenGenerationClientCredentials = "TokenGeneration_ClientCredentials";

    /// <summary>A device was proved.</summary>
    public const string TokenGenerationAuthenticateDevice = "TokenGeneration_AuthenticateDevice";

    /// <summary>Tokens are refreshed.</summary>
    public const string TokenGenerationRefreshTokens = "TokenGeneration_RefreshTokens";

    /// <summary>An unknown user signs in.</summary>
    public const string UserMigrationAuthentication = "UserMigration_Authentication";

    /// <summary>An unknown user forgot the password.</summary>
    public const string UserMigrationForgotPassword = "UserMigration_ForgotPassword";

    /// <summary>The code for an account.</summary>
    public const string CustomMessageSignUp = "CustomMessage_SignUp";

    /// <summary>The first password from an administrator.</summary>
    public const string CustomMessageAdminCreateUser = "CustomMessage_AdminCreateUser";

    /// <summary>The code again.</summary>
    public const string CustomMessageResendCode = "CustomMessage_ResendCode";

    /// <summary>The code for a new password.</summary>
    public const string CustomMessageForgotPassword = "CustomMessage_ForgotPassword";

    /// <summary>The code for a changed address or number.</summary>
    public const string CustomMessageUpdateUserAttribute = "CustomMessage_UpdateUserAttribute";

    /// <summary>The code for an address or number.</summary>
    public const string CustomMessageVerifyUserAttribute = "CustomMessage_VerifyUserAttribute";

    /// <summary>The code for a sign-in.</summary>
    public const string CustomMessageAuthentication = "CustomMessage_Authentication";

    /// <summary>The code for an account.</summary>
    public const string CustomEmailSenderSignUp = "CustomEmailSender_SignUp";

    /// <summary>The code for a sign-in.</summary>
    public const string CustomEmailSenderAuthentication = "CustomEmailSender_Authentication";

    /// <summary>The code for a new password.</summary>
    public const string CustomEmailSenderForgotPassword = "CustomEmailSender_ForgotPassword";

    /// <summary>The code again.</summary>
    public const string CustomEmailSenderResendCode = "CustomEmailSender_ResendCode";

    /// <summary>The code for a changed address.</summary>
    public const string CustomEmailSenderUpdateUserAttribute = "CustomEmailSender_UpdateUserAttribute";

    /// <summary>The code for an address.</summary>
    public const string CustomEmailSenderVerifyUserAttribute = "CustomEmailSender_VerifyUserAttribute";

    /// <summary>The first password from an administrator.</summary>
    public const string CustomEmailSenderAdminCreateUser = "CustomEmailSender_AdminCreateUser";

    /// <summary>A warning of a sign-in that looks wrong.</summary>
    public const string CustomEmailSenderAccountTakeOverNotification = "CustomEmailSender_AccountTakeOverNotification";

    /// <summary>The code for an account.</summary>
    public const string CustomSmsSenderSignUp = "CustomSMSSender_SignUp";

    /// <summary>The code for a sign-in.</summary>
    public const string CustomSmsSenderAuthentication = "CustomSMSSender_Authentication";

    /// <summary>The code for a new password.</summary>
    public const string CustomSmsSenderForgotPassword = "CustomSMSSender_ForgotPassword";

    /// <summary>The code again.</summary>
    public const string CustomSmsSenderResendCode = "CustomSMSSender_ResendCode";

    /// <summary>The code for a changed number.</summary>
    public const string CustomSmsSenderUpdateUserAttribute = "CustomSMSSender_UpdateUserAttribute";

    /// <summary>The code for a number.</summary>
    public const string CustomSmsSenderVerifyUserAttribute = "CustomSMSSender_VerifyUserAttribute";

    /// <summary>The first password from an administrator.</summary>
    public const string CustomSmsSenderAdminCreateUser = "CustomSMSSender_AdminCreateUser";

    /// <summary>An identity provider told of a user.</summary>
    public const string InboundFederationExternalProvider = "InboundFederation_ExternalProvider";
}
