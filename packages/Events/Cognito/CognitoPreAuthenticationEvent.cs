using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A user signs in. The function returns the event unchanged, or throws to deny the sign-in.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-authentication.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoPreAuthenticationEvent>))]
public sealed partial record CognitoPreAuthenticationEvent : CognitoUserPoolEvent<CognitoPreAuthenticationRequest, CognitoEmptyResponse>, ILambdaJson<CognitoPreAuthenticationEvent>;
