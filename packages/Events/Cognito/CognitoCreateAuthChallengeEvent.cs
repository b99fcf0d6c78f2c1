using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A sign-in needs a custom challenge, which the function creates.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-create-auth-challenge.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoCreateAuthChallengeEvent>))]
public sealed partial record CognitoCreateAuthChallengeEvent : CognitoUserPoolEvent<CognitoCreateAuthChallengeRequest, CognitoCreateAuthChallengeResponse>, ILambdaJson<CognitoCreateAuthChallengeEvent>;
