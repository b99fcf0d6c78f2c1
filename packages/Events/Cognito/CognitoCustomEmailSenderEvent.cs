using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The user pool requests an email, which the function sends. Cognito ignores the result.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-email-sender.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<CognitoCustomEmailSenderEvent>))]
public sealed partial record CognitoCustomEmailSenderEvent : CognitoUserPoolEvent<CognitoCustomSenderRequest, CognitoEmptyResponse>, ILambdaJson<CognitoCustomEmailSenderEvent>;
