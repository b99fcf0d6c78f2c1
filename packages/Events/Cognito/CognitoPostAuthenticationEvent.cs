using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A user signed in. The function returns the event unchanged.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-authentication.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoPostAuthenticationEvent>))]
public sealed partial record CognitoPostAuthenticationEvent : CognitoUserPoolEvent<CognitoPostAuthenticationRequest, CognitoEmptyResponse>, ILambdaJson<CognitoPostAuthenticationEvent>;
