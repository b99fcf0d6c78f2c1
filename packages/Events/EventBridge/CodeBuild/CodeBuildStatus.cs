namespace Lambent.Events.CodeBuild;

/// <summary>The state of a build or of a phase.</summary>
[OpenEnum]
public readonly partial struct CodeBuildStatus
{
    /// <summary>It runs.</summary>
    public const string InProgress = "IN_PROGRESS";

    /// <summary>It succeeded.</summary>
    public const string Succeeded = "SUCCEEDED";

    /// <summary>It failed.</summary>
    public const string Failed = "FAILED";

    /// <summary>CodeBuild failed.</summary>
    public const string Fault = "FAULT";

    /// <summary>Someone stopped it.</summary>
    public const string Stopped = "STOPPED";

    /// <summary>It took too long.</summary>
    public const string TimedOut = "TIMED_OUT";
}
