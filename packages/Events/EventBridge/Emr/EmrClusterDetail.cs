namespace Lambent.Events.Emr;

/// <summary>
/// A cluster that went to another state: <c>EMR Cluster State Change</c>.
/// See <see href="https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-manage-cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-emr-cluster-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record EmrClusterDetail : LambdaPayload, ILambdaJson<EmrClusterDetail>
{
    /// <summary><c>INFO</c>, <c>WARN</c>, <c>ERROR</c> or <c>CRITICAL</c>.</summary>
    public string Severity { get => field ?? ""; set; }

    /// <summary>The reason for the state change, as JSON with <c>code</c> and <c>message</c>.</summary>
    public string StateChangeReason { get => field ?? ""; set; }

    /// <summary>The name of the cluster.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The cluster.</summary>
    public string ClusterId { get => field ?? ""; set; }

    /// <summary>The state, such as <c>STARTING</c>.</summary>
    public string State { get => field ?? ""; set; }

    /// <summary>A description of what happened.</summary>
    public string Message { get => field ?? ""; set; }
}
