namespace Lambent.Events.AutoScaling;

/// <summary>Which way an instance goes that waits for a lifecycle hook.</summary>
[OpenEnum]
public readonly partial struct AutoScalingLifecycleTransition
{
    /// <summary>It starts.</summary>
    public const string Launching = "autoscaling:EC2_INSTANCE_LAUNCHING";

    /// <summary>It ends.</summary>
    public const string Terminating = "autoscaling:EC2_INSTANCE_TERMINATING";
}
