namespace Lambent.Events;

/// <summary>
/// The disposition of a mail; only for rules that wait for the function.
/// See <see href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-example-functions.html"/>.
/// </summary>
[LambdaEvent("ses-response", LambdaEventDirection.Returned, "disposition")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record SesResponse : LambdaPayload, ILambdaJson<SesResponse>
{
    /// <summary>The disposition.</summary>
    public SesDisposition Disposition { get; set; }
}

/// <summary>What SES does next with a mail.</summary>
[OpenEnum]
public readonly partial struct SesDisposition
{
    /// <summary>It goes on with the next action.</summary>
    public const string Continue = "CONTINUE";

    /// <summary>It goes on with the next rule.</summary>
    public const string StopRule = "STOP_RULE";

    /// <summary>It does no more.</summary>
    public const string StopRuleSet = "STOP_RULE_SET";
}
