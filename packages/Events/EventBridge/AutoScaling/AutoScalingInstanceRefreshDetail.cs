using System.Text.Json.Serialization;

namespace Lambent.Events.AutoScaling;

/// <summary>
/// The instances of a group are replaced: <c>EC2 Auto Scaling Instance Refresh Started</c>, <c>Succeeded</c>, <c>Failed</c>,
/// <c>Cancelled</c>, <c>Rollback Started</c>, <c>Rollback Succeeded</c>, <c>Rollback Failed</c> and <c>Checkpoint Reached</c>.
/// See <see href="https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-event-reference.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-autoscaling-ec2-auto-scaling-instance-refresh-cancelled")]
[EventBridgeDetail("eventbridge-autoscaling-ec2-auto-scaling-instance-refresh-checkpoint-reached")]
[EventBridgeDetail("eventbridge-autoscaling-ec2-auto-scaling-instance-refresh-failed")]
[EventBridgeDetail("eventbridge-autoscaling-ec2-auto-scaling-instance-refresh-rollback-failed")]
[EventBridgeDetail("eventbridge-autoscaling-ec2-auto-scaling-instance-refresh-rollback-started")]
[EventBridgeDetail("eventbridge-autoscaling-ec2-auto-scaling-instance-refresh-rollback-succeeded")]
[EventBridgeDetail("eventbridge-autoscaling-ec2-auto-scaling-instance-refresh-started")]
[EventBridgeDetail("eventbridge-autoscaling-ec2-auto-scaling-instance-refresh-succeeded")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record AutoScalingInstanceRefreshDetail : LambdaPayload, ILambdaJson<AutoScalingInstanceRefreshDetail>
{
    /// <summary>The refresh.</summary>
    [JsonPropertyName("InstanceRefreshId")]
    public string InstanceRefreshId { get => field ?? ""; set; }

    /// <summary>The group.</summary>
    [JsonPropertyName("AutoScalingGroupName")]
    public string AutoScalingGroupName { get => field ?? ""; set; }

    /// <summary>The replaced share, in percent; only at checkpoints.</summary>
    [JsonPropertyName("CheckpointPercentage")]
    public WireNumber? CheckpointPercentage { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The wait time, in seconds; only at checkpoints.</summary>
    [JsonPropertyName("CheckpointDelay")]
    public WireNumber? CheckpointDelay { get; set => field = value?.Or(WireForm.Text); }
}
