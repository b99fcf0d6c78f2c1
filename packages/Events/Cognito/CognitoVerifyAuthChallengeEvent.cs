using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A user answered a custom challenge; the function verifies the answer.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-verify-auth-challenge-response.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoVerifyAuthChallengeEvent>))]
public sealed partial record CognitoVerifyAuthChallengeEvent : CognitoUserPoolEvent<CognitoVerifyAuthChallengeRequest, CognitoVerifyAuthChallengeResponse>, ILambdaJson<CognitoVerifyAuthChallengeEvent>;
