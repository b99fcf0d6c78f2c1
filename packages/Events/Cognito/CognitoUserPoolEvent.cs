using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Any trigger of a user pool, for a function that serves several and checks <see cref="CognitoUserPoolEvent{TRequest,
/// TResponse}.TriggerSource"/>.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html"/>.
/// </summary>
[LambdaEvent("cognito-user-pool-generic", LambdaEventDirection.Both, "userPoolId & triggerSource")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CognitoUserPoolEvent : CognitoUserPoolEvent<CognitoUserPoolRequest, CognitoEmptyResponse>, ILambdaJson<CognitoUserPoolEvent>;

/// <summary>The members that all triggers of a Cognito user pool have. A function sets the members of the <see cref="Response"/> and returns the event.</summary>
/// <typeparam name="TRequest">The request members of the trigger.</typeparam>
/// <typeparam name="TResponse">The response members of the trigger.</typeparam>
public abstract record CognitoUserPoolEvent<TRequest, TResponse> : LambdaPayload
    where TRequest : LambdaPayload, new()
    where TResponse : LambdaPayload, new()
{
    /// <summary>The version of the event: 1, and 2 or 3 for tokens.</summary>
    public WireNumber? Version { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The trigger source: the trigger and its occasion.</summary>
    public CognitoTriggerSource TriggerSource { get; set; }

    /// <summary>The region of the user pool.</summary>
    public string Region { get => field ?? ""; set; }

    /// <summary>The user pool.</summary>
    public string UserPoolId { get => field ?? ""; set; }

    /// <summary>The user name; absent when there is no user, as for tokens of an app.</summary>
    public string UserName { get => field ?? ""; set; }

    /// <summary>The caller of the user pool.</summary>
    public CognitoCallerContext CallerContext { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The request members of the trigger.</summary>
    [JsonPropertyName("request")]
    [NotNull] // the serializer takes a type parameter for nullable, and would write a part that the getter made up
    public TRequest Request { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The response members of the trigger, which the function sets.</summary>
    [NotNull]
    public TResponse Response { get => field ??= new() { IsPlaceholder = true }; set; }
}

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

/// <summary>The caller of the user pool.</summary>
public sealed partial record CognitoCallerContext : LambdaPayload
{
    /// <summary>The SDK and its version: <c>aws-sdk-unknown-unknown</c>.</summary>
    public string AwsSdkVersion { get => field ?? ""; set; }

    /// <summary>The app client.</summary>
    public string ClientId { get => field ?? ""; set; }
}

/// <summary>The request members that all triggers have; others are among the members without a property.</summary>
public sealed partial record CognitoUserPoolRequest : CognitoTriggerRequest;
