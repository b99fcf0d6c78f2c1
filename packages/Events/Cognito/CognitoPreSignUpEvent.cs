using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A user signs up. The function sets the initial state of the user, or throws to deny the sign-up.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-sign-up.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoPreSignUpEvent>))]
public sealed partial record CognitoPreSignUpEvent : CognitoUserPoolEvent<CognitoPreSignUpRequest, CognitoPreSignUpResponse>, ILambdaJson<CognitoPreSignUpEvent>;
