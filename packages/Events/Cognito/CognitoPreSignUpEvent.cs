namespace Lambent.Events;

/// <summary>
/// A user signs up. The function sets the initial state of the user, or throws to deny the sign-up.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-sign-up.html"/>.
/// </summary>
[LambdaEvent("cognito-pre-signup", LambdaEventDirection.Both, "userPoolId & triggerSource=PreSignUp", "userPoolId & triggerSource & response.autoConfirmUser")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CognitoPreSignUpEvent : CognitoUserPoolEvent<CognitoPreSignUpRequest, CognitoPreSignUpResponse>, ILambdaJson<CognitoPreSignUpEvent>;

/// <summary>The data of a user who signs up.</summary>
public sealed partial record CognitoPreSignUpRequest : CognitoTriggerRequest
{
    /// <summary>The <c>ValidationData</c> of the client.</summary>
    public IReadOnlyDictionary<string, string> ValidationData { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}

/// <summary>The initial state of the user.</summary>
public sealed partial record CognitoPreSignUpResponse : LambdaPayload
{
    /// <summary>Whether the user is confirmed automatically.</summary>
    public bool? AutoConfirmUser { get; set; }

    /// <summary>Whether the email address is set as verified; the user must have one.</summary>
    public bool? AutoVerifyEmail { get; set; }

    /// <summary>Whether the phone number is set as verified; the user must have one.</summary>
    public bool? AutoVerifyPhone { get; set; }
}
