namespace Lambent.Events;

/// <summary>
/// The user pool requests an email, which the function sends. Cognito ignores the result.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-email-sender.html"/>.
/// </summary>
[LambdaEvent("cognito-custom-email-sender", LambdaEventDirection.Received, "userPoolId & triggerSource=CustomEmailSender")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CognitoCustomEmailSenderEvent : CognitoUserPoolEvent<CognitoCustomSenderRequest, CognitoEmptyResponse>, ILambdaJson<CognitoCustomEmailSenderEvent>;

/// <summary>The data of a code that the function sends.</summary>
public sealed partial record CognitoCustomSenderRequest : CognitoTriggerRequest
{
    /// <summary>The version of the format: <c>customEmailSenderRequestV1</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The code, encrypted with your key by the AWS Encryption SDK; absent when the message has none.</summary>
    public Base64Bytes? Code { get; set; }
}
