namespace Lambent.Events;

/// <summary>Whether a template was transformed. CloudFormation takes every value but <c>success</c> for a failure.</summary>
[OpenEnum]
public readonly partial struct CloudFormationMacroStatus
{
    /// <summary>It was.</summary>
    public const string Success = "success";

    /// <summary>It was not.</summary>
    public const string Failure = "failure";
}
