using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A user pool is about to send a message; the function may word it.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-message.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoCustomMessageEvent>))]
public sealed partial record CognitoCustomMessageEvent : CognitoUserPoolEvent<CognitoCustomMessageRequest, CognitoCustomMessageResponse>, ILambdaJson<CognitoCustomMessageEvent>;
