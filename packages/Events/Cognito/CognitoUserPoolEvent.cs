using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Any trigger of a user pool, for a function that serves several and checks <see cref="CognitoUserPoolEvent{TRequest,
/// TResponse}.TriggerSource"/>.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoUserPoolEvent>))]
public sealed partial record CognitoUserPoolEvent : CognitoUserPoolEvent<CognitoUserPoolRequest, CognitoEmptyResponse>, ILambdaJson<CognitoUserPoolEvent>;
