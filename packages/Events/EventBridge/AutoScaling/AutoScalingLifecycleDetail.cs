using System.Text.Json.Serialization;

namespace Lambent.Events.AutoScaling;

/// <summary>
/// An instance that waits for a lifecycle hook: <c>EC2 Instance-launch Lifecycle Action</c> and <c>EC2 Instance-terminate Lifecycle
/// Action</c>. Complete it with the API.
/// See <see href="https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-event-reference.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-autoscaling-ec2-instance-launch-lifecycle-action")]
[EventBridgeDetail("eventbridge-autoscaling-ec2-instance-terminate-lifecycle-action")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record AutoScalingLifecycleDetail : LambdaPayload, ILambdaJson<AutoScalingLifecycleDetail>
{
    /// <summary>The token for the completion of the action.</summary>
    [JsonPropertyName("LifecycleActionToken")]
    public string LifecycleActionToken { get => field ?? ""; set; }

    /// <summary>The group.</summary>
    [JsonPropertyName("AutoScalingGroupName")]
    public string AutoScalingGroupName { get => field ?? ""; set; }

    /// <summary>The hook.</summary>
    [JsonPropertyName("LifecycleHookName")]
    public string LifecycleHookName { get => field ?? ""; set; }

    /// <summary>The instance that waits.</summary>
    [JsonPropertyName("EC2InstanceId")]
    public string EC2InstanceId { get => field ?? ""; set; }

    /// <summary>Whether the instance starts or ends.</summary>
    [JsonPropertyName("LifecycleTransition")]
    public AutoScalingLifecycleTransition LifecycleTransition { get; set; }

    /// <summary>The notification metadata of the hook.</summary>
    [JsonPropertyName("NotificationMetadata")]
    public string? NotificationMetadata { get; set; }

    /// <summary>The origin of the instance: <c>EC2</c>, <c>WarmPool</c> or <c>AutoScalingGroup</c>.</summary>
    [JsonPropertyName("Origin")]
    public string? Origin { get; set; }

    /// <summary>The destination of the instance.</summary>
    [JsonPropertyName("Destination")]
    public string? Destination { get; set; }
}

/// <summary>Which way an instance goes that waits for a lifecycle hook.</summary>
[OpenEnum]
public readonly partial struct AutoScalingLifecycleTransition
{
    /// <summary>It starts.</summary>
    public const string Launching = "autoscaling:EC2_INSTANCE_LAUNCHING";

    /// <summary>It ends.</summary>
    public const string Terminating = "autoscaling:EC2_INSTANCE_TERMINATING";
}
