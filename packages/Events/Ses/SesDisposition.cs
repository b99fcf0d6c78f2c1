namespace Lambent.Events;

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
