namespace Lambent.Events.Ec2;

/// <summary>The state of an instance.</summary>
[OpenEnum]
public readonly partial struct Ec2InstanceState
{
    /// <summary>It starts.</summary>
    public const string Pending = "pending";

    /// <summary>It runs.</summary>
    public const string Running = "running";

    /// <summary>It is being deleted.</summary>
    public const string ShuttingDown = "shutting-down";

    /// <summary>It is being stopped.</summary>
    public const string Stopping = "stopping";

    /// <summary>It is stopped.</summary>
    public const string Stopped = "stopped";

    /// <summary>It is deleted.</summary>
    public const string Terminated = "terminated";
}
