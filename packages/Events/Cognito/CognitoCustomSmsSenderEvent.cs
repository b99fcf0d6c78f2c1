using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// An SMS is to be sent; the function sends it itself. What it returns does not count.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-sms-sender.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<CognitoCustomSmsSenderEvent>))]
public sealed partial record CognitoCustomSmsSenderEvent : CognitoUserPoolEvent<CognitoCustomSenderRequest, CognitoNoResponse>, ILambdaJson<CognitoCustomSmsSenderEvent>;
