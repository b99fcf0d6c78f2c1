namespace Lambent.Events.StepFunctions;

/// <summary>The state of a run.</summary>
[OpenEnum]
public readonly partial struct StepFunctionsStatus
{
    /// <summary>It runs.</summary>
    public const string Running = "RUNNING";

    /// <summary>It succeeded.</summary>
    public const string Succeeded = "SUCCEEDED";

    /// <summary>It failed.</summary>
    public const string Failed = "FAILED";

    /// <summary>It took too long.</summary>
    public const string TimedOut = "TIMED_OUT";

    /// <summary>Someone stopped it.</summary>
    public const string Aborted = "ABORTED";

    /// <summary>It is going to be tried again.</summary>
    public const string PendingRedrive = "PENDING_REDRIVE";
}
