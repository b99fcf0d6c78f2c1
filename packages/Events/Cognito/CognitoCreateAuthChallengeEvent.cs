namespace Lambent.Events;

/// <summary>
/// A sign-in needs a custom challenge, which the function creates.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-create-auth-challenge.html"/>.
/// </summary>
[LambdaEvent("cognito-create-auth-challenge", LambdaEventDirection.Both,
    "userPoolId & triggerSource=CreateAuthChallenge",
    "userPoolId & triggerSource & request.challengeName",
    "userPoolId & triggerSource & request.challengeName & request.session",
    "userPoolId & triggerSource & request.challengeName & request.session & request.userNotFound")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CognitoCreateAuthChallengeEvent : CognitoUserPoolEvent<CognitoCreateAuthChallengeRequest, CognitoCreateAuthChallengeResponse>, ILambdaJson<CognitoCreateAuthChallengeEvent>;

/// <summary>The data of the request for a challenge.</summary>
public sealed partial record CognitoCreateAuthChallengeRequest : CognitoTriggerRequest
{
    /// <summary>The name of the challenge to create: <c>CUSTOM_CHALLENGE</c>.</summary>
    public CognitoChallengeName ChallengeName { get; set; }

    /// <summary>The challenges so far, oldest first.</summary>
    public IReadOnlyList<CognitoChallengeResult> Session { get => field ?? []; set; }

    /// <summary>Whether the user does not exist, if the app client does not reveal that to the caller.</summary>
    public bool? UserNotFound { get; set; }
}

/// <summary>A challenge of the sign-in, and its result.</summary>
public sealed partial record CognitoChallengeResult : LambdaPayload
{
    /// <summary>The name of the challenge.</summary>
    public CognitoChallengeName ChallengeName { get; set; }

    /// <summary>Whether the answer was correct.</summary>
    public bool? ChallengeResult { get; set; }

    /// <summary>The metadata of a custom challenge, which your function set.</summary>
    public string? ChallengeMetadata { get; set; }
}

/// <summary>The challenge.</summary>
public sealed partial record CognitoCreateAuthChallengeResponse : LambdaPayload
{
    /// <summary>The parameters for the client.</summary>
    public IReadOnlyDictionary<string, string>? PublicChallengeParameters { get; set; }

    /// <summary>The parameters for the function that verifies the answer.</summary>
    public IReadOnlyDictionary<string, string>? PrivateChallengeParameters { get; set; }

    /// <summary>The metadata of the challenge, which later requests have in <see cref="CognitoChallengeResult.ChallengeMetadata"/>.</summary>
    public string? ChallengeMetadata { get; set; }
}
