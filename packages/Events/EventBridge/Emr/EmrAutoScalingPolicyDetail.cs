namespace Lambent.Events.Emr;

/// <summary>
/// A scaling policy of a cluster that changed: <c>EMR Auto Scaling Policy State Change</c>.
/// See <see href="https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-manage-cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-emr-auto-scaling-policy-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record EmrAutoScalingPolicyDetail : LambdaPayload, ILambdaJson<EmrAutoScalingPolicyDetail>
{
    /// <summary>The resource that the policy scales.</summary>
    public string ResourceId { get => field ?? ""; set; }

    /// <summary>The cluster.</summary>
    public string ClusterId { get => field ?? ""; set; }

    /// <summary>The state, such as <c>ATTACHED</c>.</summary>
    public string State { get => field ?? ""; set; }

    /// <summary>A description of what happened.</summary>
    public string Message { get => field ?? ""; set; }

    /// <summary>The type of what it scales: <c>INSTANCE_GROUP</c>.</summary>
    public string ScalingResourceType { get => field ?? ""; set; }
}
