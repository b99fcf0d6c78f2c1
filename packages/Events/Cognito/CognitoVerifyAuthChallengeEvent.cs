namespace Lambent.Events;

/// <summary>
/// A user answered a custom challenge; the function verifies the answer.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-verify-auth-challenge-response.html"/>.
/// </summary>
[LambdaEvent("cognito-verify-auth-challenge", LambdaEventDirection.Both,
    "userPoolId & triggerSource=VerifyAuthChallengeResponse",
    "userPoolId & triggerSource & request.challengeAnswer",
    "userPoolId & triggerSource & request.challengeAnswer & request.userNotFound")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CognitoVerifyAuthChallengeEvent : CognitoUserPoolEvent<CognitoVerifyAuthChallengeRequest, CognitoVerifyAuthChallengeResponse>, ILambdaJson<CognitoVerifyAuthChallengeEvent>;

/// <summary>The data of an answer to a challenge.</summary>
public sealed partial record CognitoVerifyAuthChallengeRequest : CognitoTriggerRequest
{
    /// <summary>The private parameters that the function set when it created the challenge.</summary>
    public IReadOnlyDictionary<string, string> PrivateChallengeParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The answer.</summary>
    public string? ChallengeAnswer { get; set; }

    /// <summary>Whether the user does not exist, if the app client does not reveal that to the caller.</summary>
    public bool? UserNotFound { get; set; }
}

/// <summary>Whether the answer is correct.</summary>
public sealed partial record CognitoVerifyAuthChallengeResponse : LambdaPayload
{
    /// <summary>Whether the answer is correct.</summary>
    public bool? AnswerCorrect { get; set; }
}
