using System.Text.Json.Serialization;

namespace Lambent.Events.Ec2;

/// <summary>
/// An instance that went to another state, or that EC2 is about to take back: <c>EC2 Instance State-change Notification</c>, <c>EC2 Spot
/// Instance Interruption Warning</c> and <c>EC2 Instance Rebalance Recommendation</c>.
/// See <see href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-instance-state-changes.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-ec2-instance-rebalance-recommendation")]
[EventBridgeDetail("eventbridge-ec2-instance-state-change-notification")]
[EventBridgeDetail("eventbridge-ec2-spot-instance-interruption-warning")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record Ec2InstanceDetail : LambdaPayload, ILambdaJson<Ec2InstanceDetail>
{
    /// <summary>The instance.</summary>
    [JsonPropertyName("instance-id")]
    public string InstanceId { get => field ?? ""; set; }

    /// <summary>The state it is in now; of a state change.</summary>
    public Ec2InstanceState State { get; set; }

    /// <summary>
    /// The action of EC2 in two minutes: <c>terminate</c>, <c>stop</c> or <c>hibernate</c>; only for interruption warnings.
    /// </summary>
    [JsonPropertyName("instance-action")]
    public string? InstanceAction { get; set; }
}

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
