using System.Text.Json.Serialization;

namespace Lambent.Events.CodePipeline;

/// <summary>
/// A run of a pipeline, of a stage or of an action went to another state: <c>CodePipeline Pipeline Execution State Change</c>,
/// <c>CodePipeline Stage Execution State Change</c> and <c>CodePipeline Action Execution State Change</c>.
/// See <see href="https://docs.aws.amazon.com/codepipeline/latest/userguide/detect-state-changes-cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-codepipeline-action-execution-state-change")]
[EventBridgeDetail("eventbridge-codepipeline-pipeline-execution-state-change")]
[EventBridgeDetail("eventbridge-codepipeline-stage-execution-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CodePipelineDetail : LambdaPayload, ILambdaJson<CodePipelineDetail>
{
    /// <summary>The pipeline.</summary>
    public string Pipeline { get => field ?? ""; set; }

    /// <summary>The version of the pipeline.</summary>
    public WireNumber? Version { get; set; }

    /// <summary>The run.</summary>
    [JsonPropertyName("execution-id")]
    public string ExecutionId { get => field ?? ""; set; }

    /// <summary>The stage; null of the whole pipeline.</summary>
    public string? Stage { get; set; }

    /// <summary>The action; null of the pipeline and of a stage.</summary>
    public string? Action { get; set; }

    /// <summary>The run of the action.</summary>
    [JsonPropertyName("action-execution-id")]
    public string? ActionExecutionId { get; set; }

    /// <summary>The state.</summary>
    public CodePipelineState State { get; set; }

    /// <summary>The region of the action.</summary>
    public string? Region { get; set; }

    /// <summary>The type of the action.</summary>
    public CodePipelineActionType? Type { get; set; }

    /// <summary>The start time of the execution.</summary>
    [JsonPropertyName("start-time")]
    public partial DateTimeOffset? StartTime { get; set; }

    /// <summary>The how-manieth attempt it is.</summary>
    [JsonPropertyName("pipeline-execution-attempt")]
    public WireNumber? PipelineExecutionAttempt { get; set; }

    /// <summary>The trigger of the execution.</summary>
    [JsonPropertyName("execution-trigger")]
    public CodePipelineTrigger? ExecutionTrigger { get; set; }

    /// <summary>The input artifacts of the action.</summary>
    [JsonPropertyName("input-artifacts")]
    public IReadOnlyList<CodePipelineActionArtifact> InputArtifacts { get => field ?? []; set; }

    /// <summary>The output artifacts of the action.</summary>
    [JsonPropertyName("output-artifacts")]
    public IReadOnlyList<CodePipelineActionArtifact> OutputArtifacts { get => field ?? []; set; }

    /// <summary>The result from the service of the action.</summary>
    [JsonPropertyName("execution-result")]
    public CodePipelineResult? ExecutionResult { get; set; }
}

/// <summary>The state of a run.</summary>
[OpenEnum]
public readonly partial struct CodePipelineState
{
    /// <summary>It began.</summary>
    public const string Started = "STARTED";

    /// <summary>A failed stage is tried again.</summary>
    public const string Resumed = "RESUMED";

    /// <summary>It succeeded.</summary>
    public const string Succeeded = "SUCCEEDED";

    /// <summary>It failed.</summary>
    public const string Failed = "FAILED";

    /// <summary>It is being stopped.</summary>
    public const string Stopping = "STOPPING";

    /// <summary>It was stopped.</summary>
    public const string Stopped = "STOPPED";

    /// <summary>A newer run overtook it.</summary>
    public const string Superseded = "SUPERSEDED";

    /// <summary>The pipeline was changed meanwhile.</summary>
    public const string Canceled = "CANCELED";

    /// <summary>The action was given up.</summary>
    public const string Abandoned = "ABANDONED";
}

/// <summary>The type of an action.</summary>
public sealed partial record CodePipelineActionType : LambdaPayload
{
    /// <summary><c>AWS</c>, <c>ThirdParty</c> or <c>Custom</c>.</summary>
    public string? Owner { get; set; }

    /// <summary>The category, such as <c>Deploy</c>.</summary>
    public string? Category { get; set; }

    /// <summary>The provider, such as <c>CodeDeploy</c>.</summary>
    public string? Provider { get; set; }

    /// <summary>The version of the type.</summary>
    public WireNumber? Version { get; set; }
}

/// <summary>The trigger of an execution.</summary>
public sealed partial record CodePipelineTrigger : LambdaPayload
{
    /// <summary>The type of the trigger, such as <c>Webhook</c>.</summary>
    [JsonPropertyName("trigger-type")]
    public string? TriggerType { get; set; }

    /// <summary>The detail of the trigger.</summary>
    [JsonPropertyName("trigger-detail")]
    public string? TriggerDetail { get; set; }
}

/// <summary>An artifact of an action.</summary>
public sealed partial record CodePipelineActionArtifact : LambdaPayload
{
    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The location.</summary>
    [JsonPropertyName("s3location")]
    public CodePipelineLocation? S3Location { get; set; }
}

/// <summary>An object in S3.</summary>
public sealed partial record CodePipelineLocation : LambdaPayload
{
    /// <summary>The bucket.</summary>
    public string? Bucket { get; set; }

    /// <summary>The key.</summary>
    public string? Key { get; set; }
}

/// <summary>The result from the service of an action.</summary>
public sealed partial record CodePipelineResult : LambdaPayload
{
    /// <summary>The id that the service gave.</summary>
    [JsonPropertyName("external-execution-id")]
    public string? ExternalExecutionId { get; set; }

    /// <summary>The URL of the result at the service.</summary>
    [JsonPropertyName("external-execution-url")]
    public string? ExternalExecutionUrl { get; set; }

    /// <summary>A description of what happened.</summary>
    [JsonPropertyName("external-execution-summary")]
    public string? ExternalExecutionSummary { get; set; }

    /// <summary>The error, if it failed.</summary>
    [JsonPropertyName("error-code")]
    public string? ErrorCode { get; set; }
}
