using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A mail is to be sent; the function sends it itself. What it returns does not count.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-email-sender.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<CognitoCustomEmailSenderEvent>))]
public sealed partial record CognitoCustomEmailSenderEvent : CognitoUserPoolEvent<CognitoCustomSenderRequest, CognitoNoResponse>, ILambdaJson<CognitoCustomEmailSenderEvent>;
