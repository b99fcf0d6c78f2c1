namespace Lambent.Events.Emr;

/// <summary>
/// A step of a cluster that changed: <c>EMR Step Status Change</c>.
/// See <see href="https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-manage-cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-emr-step-status-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record EmrStepDetail : LambdaPayload, ILambdaJson<EmrStepDetail>
{
    /// <summary><c>INFO</c>, <c>WARN</c>, <c>ERROR</c> or <c>CRITICAL</c>.</summary>
    public string Severity { get => field ?? ""; set; }

    /// <summary>The action of the cluster when the step fails, such as <c>CONTINUE</c>.</summary>
    public string ActionOnFailure { get => field ?? ""; set; }

    /// <summary>The step.</summary>
    public string StepId { get => field ?? ""; set; }

    /// <summary>The name of the step.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The cluster.</summary>
    public string ClusterId { get => field ?? ""; set; }

    /// <summary>The state, such as <c>COMPLETED</c>.</summary>
    public string State { get => field ?? ""; set; }

    /// <summary>A description of what happened.</summary>
    public string Message { get => field ?? ""; set; }
}
