namespace Lambent.Events.Config;

/// <summary>Whether a resource complies with a rule.</summary>
[OpenEnum]
public readonly partial struct ConfigComplianceType
{
    /// <summary>It does.</summary>
    public const string Compliant = "COMPLIANT";

    /// <summary>It does not.</summary>
    public const string NonCompliant = "NON_COMPLIANT";

    /// <summary>The rule does not apply to it.</summary>
    public const string NotApplicable = "NOT_APPLICABLE";

    /// <summary>The rule could not tell.</summary>
    public const string InsufficientData = "INSUFFICIENT_DATA";
}
