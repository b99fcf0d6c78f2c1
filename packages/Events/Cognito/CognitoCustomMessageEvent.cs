namespace Lambent.Events;

/// <summary>
/// The user pool is about to send a message, which the function may customize.
/// See <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-message.html"/>.
/// </summary>
[LambdaEvent("cognito-custom-message", LambdaEventDirection.Both, "userPoolId & triggerSource=CustomMessage", "userPoolId & triggerSource & request.codeParameter")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CognitoCustomMessageEvent : CognitoUserPoolEvent<CognitoCustomMessageRequest, CognitoCustomMessageResponse>, ILambdaJson<CognitoCustomMessageEvent>;

/// <summary>The data of the message to send.</summary>
public sealed partial record CognitoCustomMessageRequest : CognitoTriggerRequest
{
    /// <summary>The placeholder of the code in your message: <c>{####}</c>.</summary>
    public string CodeParameter { get => field ?? ""; set; }

    /// <summary>The placeholder of the link, if the user confirms with a link: <c>{##Click Here##}</c>.</summary>
    public string? LinkParameter { get; set; }

    /// <summary>The placeholder of the user name, if an administrator creates the user.</summary>
    public string? UsernameParameter { get; set; }
}

/// <summary>The custom message; Cognito uses its own text for absent members.</summary>
public sealed partial record CognitoCustomMessageResponse : LambdaPayload
{
    /// <summary>The text of the SMS.</summary>
    public string? SmsMessage { get; set; }

    /// <summary>The text of the email.</summary>
    public string? EmailMessage { get; set; }

    /// <summary>The subject of the email.</summary>
    public string? EmailSubject { get; set; }
}
