namespace Lambent.Events;

/// <summary>
/// A user signs in. The function returns the event unchanged, or throws to deny the sign-in.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-authentication.html"/>.
/// </summary>
[LambdaEvent("cognito-pre-authentication", LambdaEventDirection.Both,
    "userPoolId & triggerSource=PreAuthentication",
    "userPoolId & triggerSource & request.userNotFound")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CognitoPreAuthenticationEvent : CognitoUserPoolEvent<CognitoPreAuthenticationRequest, CognitoEmptyResponse>, ILambdaJson<CognitoPreAuthenticationEvent>;

/// <summary>The data of a user who signs in.</summary>
public sealed partial record CognitoPreAuthenticationRequest : CognitoTriggerRequest
{
    /// <summary>The <c>ClientMetadata</c> of the client.</summary>
    public IReadOnlyDictionary<string, string> ValidationData { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Whether the user does not exist, if the app client does not reveal that to the caller.</summary>
    public bool? UserNotFound { get; set; }
}
