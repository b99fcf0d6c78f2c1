using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>
/// A review by people that changed: <c>SageMaker A2I HumanLoop Status Change</c>.
/// See <see href="https://docs.aws.amazon.com/sagemaker/latest/dg/a2i-cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-sagemaker-a2i-humanloop-status-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<SageMakerHumanLoopDetail>))]
public sealed partial record SageMakerHumanLoopDetail : LambdaPayload, ILambdaJson<SageMakerHumanLoopDetail>
{
    /// <summary>The time of creation.</summary>
    [JsonPropertyName("creationTime")]
    public Timestamp? CreationTime { get; set; }

    /// <summary>The error; null when there is none.</summary>
    [JsonPropertyName("failureCode")]
    public string? FailureCode { get; set; }

    /// <summary>The error message.</summary>
    [JsonPropertyName("failureReason")]
    public string? FailureReason { get; set; }

    /// <summary>The workflow.</summary>
    [JsonPropertyName("flowDefinitionArn")]
    public string FlowDefinitionArn { get => field ?? ""; set; }

    /// <summary>The ARN of the review.</summary>
    [JsonPropertyName("humanLoopArn")]
    public string HumanLoopArn { get => field ?? ""; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("humanLoopName")]
    public string HumanLoopName { get => field ?? ""; set; }

    /// <summary>The output.</summary>
    [JsonPropertyName("humanLoopOutput")]
    public SageMakerHumanLoopOutput? HumanLoopOutput { get; set; }

    /// <summary>The state, such as <c>Completed</c>.</summary>
    [JsonPropertyName("humanLoopStatus")]
    public string HumanLoopStatus { get => field ?? ""; set; }
}

/// <summary>The output of a human review.</summary>
public sealed partial record SageMakerHumanLoopOutput : LambdaPayload
{
    /// <summary>The location in S3.</summary>
    [JsonPropertyName("outputS3Uri")]
    public string? OutputS3Uri { get; set; }
}
