using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A sign-in with challenges of your own starts or goes on; the function says how.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-define-auth-challenge.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoDefineAuthChallengeEvent>))]
public sealed partial record CognitoDefineAuthChallengeEvent : CognitoUserPoolEvent<CognitoDefineAuthChallengeRequest, CognitoDefineAuthChallengeResponse>, ILambdaJson<CognitoDefineAuthChallengeEvent>;
