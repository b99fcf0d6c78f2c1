namespace Lambent.Events.TrustedAdvisor;

/// <summary>How a resource is.</summary>
[OpenEnum]
public readonly partial struct TrustedAdvisorStatus
{
    /// <summary>It is as it should be.</summary>
    public const string Ok = "OK";

    /// <summary>It should be looked at.</summary>
    public const string Warn = "WARN";

    /// <summary>Something should be done.</summary>
    public const string Error = "ERROR";
}
