using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A user wants to sign in. The function returns the event as it is, or throws to refuse.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-authentication.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoPreAuthenticationEvent>))]
public sealed partial record CognitoPreAuthenticationEvent : CognitoUserPoolEvent<CognitoPreAuthenticationRequest, CognitoNoResponse>, ILambdaJson<CognitoPreAuthenticationEvent>;
