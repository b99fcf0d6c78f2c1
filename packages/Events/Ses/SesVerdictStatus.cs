namespace Lambent.Events;

/// <summary>What a check of a mail found.</summary>
[OpenEnum]
public readonly partial struct SesVerdictStatus
{
    /// <summary>Nothing wrong.</summary>
    public const string Pass = "PASS";

    /// <summary>Something wrong.</summary>
    public const string Fail = "FAIL";

    /// <summary>It cannot tell.</summary>
    public const string Gray = "GRAY";

    /// <summary>The check did not work.</summary>
    public const string ProcessingFailed = "PROCESSING_FAILED";

    /// <summary>The check is off.</summary>
    public const string Disabled = "DISABLED";
}
