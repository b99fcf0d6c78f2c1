namespace Lambent.Events.SageMaker;

/// <summary>The state of a job.</summary>
[OpenEnum]
public readonly partial struct SageMakerJobStatus
{
    /// <summary>It runs.</summary>
    public const string InProgress = "InProgress";

    /// <summary>It succeeded.</summary>
    public const string Completed = "Completed";

    /// <summary>It failed.</summary>
    public const string Failed = "Failed";

    /// <summary>It is being stopped.</summary>
    public const string Stopping = "Stopping";

    /// <summary>It was stopped.</summary>
    public const string Stopped = "Stopped";
}
