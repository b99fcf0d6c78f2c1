namespace Lambent.Events.Batch;

/// <summary>The state of a job of AWS Batch.</summary>
[OpenEnum]
public readonly partial struct BatchJobStatus
{
    /// <summary>It is in the queue and not looked at yet.</summary>
    public const string Submitted = "SUBMITTED";

    /// <summary>It waits for other jobs.</summary>
    public const string Pending = "PENDING";

    /// <summary>It waits for a place to run.</summary>
    public const string Runnable = "RUNNABLE";

    /// <summary>Its container is started.</summary>
    public const string Starting = "STARTING";

    /// <summary>It runs.</summary>
    public const string Running = "RUNNING";

    /// <summary>It ended with exit code 0.</summary>
    public const string Succeeded = "SUCCEEDED";

    /// <summary>It failed in all attempts.</summary>
    public const string Failed = "FAILED";
}
