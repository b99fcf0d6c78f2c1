using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The user pool is about to send a message, which the function may customize.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-message.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoCustomMessageEvent>))]
public sealed partial record CognitoCustomMessageEvent : CognitoUserPoolEvent<CognitoCustomMessageRequest, CognitoCustomMessageResponse>, ILambdaJson<CognitoCustomMessageEvent>;
