using System.Text.Json.Serialization;

namespace Lambent.Events.AutoScaling;

/// <summary>
/// An instance that a group started or ended, or failed to: <c>EC2 Instance Launch Successful</c>, <c>EC2 Instance Launch Unsuccessful</c>,
/// <c>EC2 Instance Terminate Successful</c> and <c>EC2 Instance Terminate Unsuccessful</c>.
/// See <see href="https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-event-reference.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-autoscaling-ec2-instance-launch-successful")]
[EventBridgeDetail("eventbridge-autoscaling-ec2-instance-launch-unsuccessful")]
[EventBridgeDetail("eventbridge-autoscaling-ec2-instance-terminate-successful")]
[EventBridgeDetail("eventbridge-autoscaling-ec2-instance-terminate-unsuccessful")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record AutoScalingActivityDetail : LambdaPayload, ILambdaJson<AutoScalingActivityDetail>
{
    /// <summary><c>InProgress</c>, or <c>Failed</c> of what was not successful.</summary>
    [JsonPropertyName("StatusCode")]
    public string StatusCode { get => field ?? ""; set; }

    /// <summary>The description of the activity.</summary>
    [JsonPropertyName("Description")]
    public string? Description { get; set; }

    /// <summary>The group.</summary>
    [JsonPropertyName("AutoScalingGroupName")]
    public string AutoScalingGroupName { get => field ?? ""; set; }

    /// <summary>The scaling activity.</summary>
    [JsonPropertyName("ActivityId")]
    public string ActivityId { get => field ?? ""; set; }

    /// <summary>The placement of the instance.</summary>
    [JsonPropertyName("Details")]
    public AutoScalingActivityPlace Details { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The request.</summary>
    [JsonPropertyName("RequestId")]
    public string RequestId { get => field ?? ""; set; }

    /// <summary>The reason for a failure; empty otherwise.</summary>
    [JsonPropertyName("StatusMessage")]
    public string StatusMessage { get => field ?? ""; set; }

    /// <summary>The start time of the activity.</summary>
    [JsonPropertyName("StartTime")]
    public partial DateTimeOffset? StartTime { get; set; }

    /// <summary>The end time.</summary>
    [JsonPropertyName("EndTime")]
    public partial DateTimeOffset? EndTime { get; set; }

    /// <summary>The instance.</summary>
    [JsonPropertyName("EC2InstanceId")]
    public string EC2InstanceId { get => field ?? ""; set; }

    /// <summary>The cause as text.</summary>
    [JsonPropertyName("Cause")]
    public string Cause { get => field ?? ""; set; }

    /// <summary>The origin of the instance: <c>EC2</c>, <c>WarmPool</c> or <c>AutoScalingGroup</c>.</summary>
    [JsonPropertyName("Origin")]
    public string? Origin { get; set; }

    /// <summary>The destination of the instance.</summary>
    [JsonPropertyName("Destination")]
    public string? Destination { get; set; }
}

/// <summary>The placement of an instance of a scaling activity.</summary>
public sealed partial record AutoScalingActivityPlace : LambdaPayload
{
    /// <summary>The availability zone.</summary>
    [JsonPropertyName("Availability Zone")]
    public string AvailabilityZone { get => field ?? ""; set; }

    /// <summary>The subnet.</summary>
    [JsonPropertyName("Subnet ID")]
    public string? SubnetId { get; set; }

    /// <summary>The alarms that made the group scale.</summary>
    [JsonPropertyName("InvokingAlarms")]
    public IReadOnlyList<AutoScalingInvokingAlarm> InvokingAlarms { get => field ?? []; set; }
}

/// <summary>An alarm that made a group scale.</summary>
public sealed partial record AutoScalingInvokingAlarm : LambdaPayload
{
    /// <summary>The alarm.</summary>
    [JsonPropertyName("AlarmArn")]
    public string AlarmArn { get => field ?? ""; set; }

    /// <summary>The trigger of the alarm.</summary>
    [JsonPropertyName("Trigger")]
    public string? Trigger { get; set; }

    /// <summary>The state it went to.</summary>
    [JsonPropertyName("NewStateValue")]
    public string? NewStateValue { get; set; }

    /// <summary>The reason as text.</summary>
    [JsonPropertyName("NewStateReason")]
    public string? NewStateReason { get; set; }

    /// <summary>The reason as JSON.</summary>
    [JsonPropertyName("NewStateReasonData")]
    public string? NewStateReasonData { get; set; }

    /// <summary>The time.</summary>
    [JsonPropertyName("StateChangeTime")]
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? StateChangeTime { get; set; }
}
