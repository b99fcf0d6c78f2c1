namespace Lambent.Events;

/// <summary>
/// An action for a message.
/// See <see href="https://docs.aws.amazon.com/workmail/latest/adminguide/lambda.html"/>.
/// </summary>
[LambdaEvent("workmail-run-lambda-response", LambdaEventDirection.Returned, "actions.action")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record WorkMailMessageResponse : LambdaPayload, ILambdaJson<WorkMailMessageResponse>
{
    /// <summary>The actions; each recipient takes the first that names it.</summary>
    public IReadOnlyList<WorkMailAction>? Actions { get; set; }
}

/// <summary>An action for some recipients, or for all that no other action names.</summary>
public sealed partial record WorkMailAction : LambdaPayload
{
    /// <summary>Whether the action is for all other recipients.</summary>
    public bool? AllRecipients { get; set; }

    /// <summary>The addresses it is for.</summary>
    public IReadOnlyList<string>? Recipients { get; set; }

    /// <summary>The action.</summary>
    public WorkMailActionType? Action { get; set; }
}

/// <summary>An action for a message.</summary>
public sealed partial record WorkMailActionType : LambdaPayload
{
    /// <summary>
    /// <c>DEFAULT</c>, <c>DROP</c>, <c>BOUNCE</c>, <c>MOVE_TO_JUNK</c>, <c>BYPASS_SPAM_CHECK</c> and others, depending on the direction.
    /// </summary>
    public string? Type { get; set; }

    /// <summary>The parameters of the action, such as <c>bounceMessage</c>.</summary>
    public IReadOnlyDictionary<string, string>? Parameters { get; set; }
}
