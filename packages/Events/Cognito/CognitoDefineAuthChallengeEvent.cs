using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A sign-in with custom challenges starts or continues; the function decides the next step.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-define-auth-challenge.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoDefineAuthChallengeEvent>))]
public sealed partial record CognitoDefineAuthChallengeEvent : CognitoUserPoolEvent<CognitoDefineAuthChallengeRequest, CognitoDefineAuthChallengeResponse>, ILambdaJson<CognitoDefineAuthChallengeEvent>;
