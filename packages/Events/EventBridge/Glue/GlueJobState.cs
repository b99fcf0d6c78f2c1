namespace Lambent.Events.Glue;

/// <summary>The state of a run of a job.</summary>
[OpenEnum]
public readonly partial struct GlueJobState
{
    /// <summary>It starts.</summary>
    public const string Starting = "STARTING";

    /// <summary>It runs.</summary>
    public const string Running = "RUNNING";

    /// <summary>It is being stopped.</summary>
    public const string Stopping = "STOPPING";

    /// <summary>It was stopped.</summary>
    public const string Stopped = "STOPPED";

    /// <summary>It succeeded.</summary>
    public const string Succeeded = "SUCCEEDED";

    /// <summary>It failed.</summary>
    public const string Failed = "FAILED";

    /// <summary>It took too long.</summary>
    public const string Timeout = "TIMEOUT";
}
