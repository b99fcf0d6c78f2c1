namespace Lambent.Events;

/// <summary>
/// A user signed in. The function returns the event unchanged.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-authentication.html"/>.
/// </summary>
[LambdaEvent("cognito-post-authentication", LambdaEventDirection.Both,
    "userPoolId & triggerSource=PostAuthentication",
    "userPoolId & triggerSource & request.newDeviceUsed")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CognitoPostAuthenticationEvent : CognitoUserPoolEvent<CognitoPostAuthenticationRequest, CognitoEmptyResponse>, ILambdaJson<CognitoPostAuthenticationEvent>;

/// <summary>The data of a user who signed in.</summary>
public sealed partial record CognitoPostAuthenticationRequest : CognitoTriggerRequest
{
    /// <summary>Whether the device is new; absent when the user pool does not remember devices.</summary>
    public bool? NewDeviceUsed { get; set; }
}
