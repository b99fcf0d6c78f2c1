namespace Lambent.Events;

/// <summary>
/// A mail flow rule of WorkMail runs the function for a message. A rule that waits takes a <see cref="WorkMailMessageResponse"/>.
/// See <see href="https://docs.aws.amazon.com/workmail/latest/adminguide/lambda.html"/>.
/// </summary>
[LambdaEvent("workmail-run-lambda", LambdaEventDirection.Received, "summaryVersion & flowDirection")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record WorkMailMessageEvent : LambdaPayload, ILambdaJson<WorkMailMessageEvent>
{
    /// <summary>The version of the format, <c>2018-10-10</c>.</summary>
    public string? SummaryVersion { get; set; }

    /// <summary>Sender and recipients as the mail servers named them.</summary>
    public WorkMailEnvelope Envelope { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The sender as the message names it.</summary>
    public WorkMailAddress? Sender { get; set; }

    /// <summary>The first 256 characters of the subject.</summary>
    public string? Subject { get; set; }

    /// <summary>The id with which the WorkMail Message Flow API gives the message.</summary>
    public string MessageId { get => field ?? ""; set; }

    /// <summary>The same for every try of the same message.</summary>
    public string? InvocationId { get; set; }

    /// <summary>Whether the message comes in.</summary>
    public WorkMailFlowDirection FlowDirection { get; set; }

    /// <summary>Whether something was left out, because the event would have been too large.</summary>
    public bool? Truncated { get; set; }
}

/// <summary>Sender and recipients as the mail servers named them.</summary>
public sealed partial record WorkMailEnvelope : LambdaPayload
{
    /// <summary>The sender.</summary>
    public WorkMailAddress? MailFrom { get; set; }

    /// <summary>The recipients.</summary>
    public IReadOnlyList<WorkMailAddress> Recipients { get => field ?? []; set; }
}

/// <summary>A mail address.</summary>
public sealed partial record WorkMailAddress : LambdaPayload
{
    /// <summary>The address.</summary>
    public string? Address { get; set; }
}

/// <summary>Which way a message goes.</summary>
[OpenEnum]
public readonly partial struct WorkMailFlowDirection
{
    /// <summary>It comes in.</summary>
    public const string Inbound = "INBOUND";

    /// <summary>It goes out.</summary>
    public const string Outbound = "OUTBOUND";
}
