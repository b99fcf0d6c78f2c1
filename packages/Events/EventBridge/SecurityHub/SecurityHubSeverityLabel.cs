namespace Lambent.Events.SecurityHub;

/// <summary>How bad a finding is.</summary>
[OpenEnum]
public readonly partial struct SecurityHubSeverityLabel
{
    /// <summary>There is nothing to do.</summary>
    public const string Informational = "INFORMATIONAL";

    /// <summary>It need not be done by itself.</summary>
    public const string Low = "LOW";

    /// <summary>It must be done, and is not urgent.</summary>
    public const string Medium = "MEDIUM";

    /// <summary>It must be done soon.</summary>
    public const string High = "HIGH";

    /// <summary>It must be done at once.</summary>
    public const string Critical = "CRITICAL";
}
