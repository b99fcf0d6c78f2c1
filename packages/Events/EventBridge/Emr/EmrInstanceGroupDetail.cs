namespace Lambent.Events.Emr;

/// <summary>
/// A group of instances of a cluster that changed: <c>EMR Instance Group State Change</c>.
/// See <see href="https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-manage-cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-emr-instance-group-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record EmrInstanceGroupDetail : LambdaPayload, ILambdaJson<EmrInstanceGroupDetail>
{
    /// <summary><c>ON_DEMAND</c> or <c>SPOT</c>.</summary>
    public string Market { get => field ?? ""; set; }

    /// <summary><c>INFO</c>, <c>WARN</c>, <c>ERROR</c> or <c>CRITICAL</c>.</summary>
    public string Severity { get => field ?? ""; set; }

    /// <summary>The requested number of instances.</summary>
    public WireNumber? RequestedInstanceCount { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The number of running instances.</summary>
    public WireNumber? RunningInstanceCount { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The type of the instances.</summary>
    public string InstanceType { get => field ?? ""; set; }

    /// <summary><c>MASTER</c>, <c>CORE</c> or <c>TASK</c>.</summary>
    public string InstanceGroupType { get => field ?? ""; set; }

    /// <summary>The group.</summary>
    public string InstanceGroupId { get => field ?? ""; set; }

    /// <summary>The cluster.</summary>
    public string ClusterId { get => field ?? ""; set; }

    /// <summary>The state, such as <c>RUNNING</c>.</summary>
    public string State { get => field ?? ""; set; }

    /// <summary>A description of what happened.</summary>
    public string Message { get => field ?? ""; set; }
}
