namespace Lambent.Events.CodePipeline;

/// <summary>The state of a run.</summary>
[OpenEnum]
public readonly partial struct CodePipelineState
{
    /// <summary>It began.</summary>
    public const string Started = "STARTED";

    /// <summary>A failed stage is tried again.</summary>
    public const string Resumed = "RESUMED";

    /// <summary>It succeeded.</summary>
    public const string Succeeded = "SUCCEEDED";

    /// <summary>It failed.</summary>
    public const string Failed = "FAILED";

    /// <summary>It is being stopped.</summary>
    public const string Stopping = "STOPPING";

    /// <summary>It was stopped.</summary>
    public const string Stopped = "STOPPED";

    /// <summary>A newer run overtook it.</summary>
    public const string Superseded = "SUPERSEDED";

    /// <summary>The pipeline was changed meanwhile.</summary>
    public const string Canceled = "CANCELED";

    /// <summary>The action was given up.</summary>
    public const string Abandoned = "ABANDONED";
}
