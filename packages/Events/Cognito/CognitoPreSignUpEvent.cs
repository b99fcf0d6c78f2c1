using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Somebody wants to sign up. The function says how the user begins, or throws to refuse.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-sign-up.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoPreSignUpEvent>))]
public sealed partial record CognitoPreSignUpEvent : CognitoUserPoolEvent<CognitoPreSignUpRequest, CognitoPreSignUpResponse>, ILambdaJson<CognitoPreSignUpEvent>;
