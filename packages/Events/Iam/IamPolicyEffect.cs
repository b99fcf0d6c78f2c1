namespace Lambent.Events;

/// <summary>Whether a statement of an IAM policy allows or denies.</summary>
[OpenEnum]
public readonly partial struct IamPolicyEffect
{
    /// <summary>It allows.</summary>
    public const string Allow = "Allow";

    /// <summary>It denies, whatever other statements allow.</summary>
    public const string Deny = "Deny";
}
