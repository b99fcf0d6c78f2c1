using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A user was confirmed, or has a new password. The function returns the event unchanged.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-confirmation.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CognitoPostConfirmationEvent>))]
public sealed partial record CognitoPostConfirmationEvent : CognitoUserPoolEvent<CognitoPostConfirmationRequest, CognitoEmptyResponse>, ILambdaJson<CognitoPostConfirmationEvent>;
