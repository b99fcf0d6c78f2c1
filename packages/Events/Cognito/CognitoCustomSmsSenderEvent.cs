namespace Lambent.Events;

/// <summary>
/// The user pool requests an SMS, which the function sends. Cognito ignores the result.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-sms-sender.html"/>.
/// </summary>
[LambdaEvent("cognito-custom-sms-sender", LambdaEventDirection.Received, "userPoolId & triggerSource=CustomSMSSender")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CognitoCustomSmsSenderEvent : CognitoUserPoolEvent<CognitoCustomSenderRequest, CognitoEmptyResponse>, ILambdaJson<CognitoCustomSmsSenderEvent>;

/// <summary>The empty response of a trigger without response members.</summary>
public sealed partial record CognitoEmptyResponse : LambdaPayload;
