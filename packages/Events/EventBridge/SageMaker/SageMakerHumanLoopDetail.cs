namespace Lambent.Events.SageMaker;

/// <summary>
/// A review by people that changed: <c>SageMaker A2I HumanLoop Status Change</c>.
/// See <see href="https://docs.aws.amazon.com/sagemaker/latest/dg/a2i-cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-sagemaker-a2i-humanloop-status-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record SageMakerHumanLoopDetail : LambdaPayload, ILambdaJson<SageMakerHumanLoopDetail>
{
    /// <summary>The time of creation.</summary>
    public partial DateTimeOffset? CreationTime { get; set; }

    /// <summary>The error; null when there is none.</summary>
    public string? FailureCode { get; set; }

    /// <summary>The error message.</summary>
    public string? FailureReason { get; set; }

    /// <summary>The workflow.</summary>
    public string FlowDefinitionArn { get => field ?? ""; set; }

    /// <summary>The ARN of the review.</summary>
    public string HumanLoopArn { get => field ?? ""; set; }

    /// <summary>The name.</summary>
    public string HumanLoopName { get => field ?? ""; set; }

    /// <summary>The output.</summary>
    public SageMakerHumanLoopOutput? HumanLoopOutput { get; set; }

    /// <summary>The state, such as <c>Completed</c>.</summary>
    public string HumanLoopStatus { get => field ?? ""; set; }
}

/// <summary>The output of a human review.</summary>
public sealed partial record SageMakerHumanLoopOutput : LambdaPayload
{
    /// <summary>The location in S3.</summary>
    public string? OutputS3Uri { get; set; }
}
