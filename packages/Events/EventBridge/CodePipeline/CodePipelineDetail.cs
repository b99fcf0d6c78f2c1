using System.Text.Json.Serialization;

namespace Lambent.Events.CodePipeline;

/// <summary>
/// A run of a pipeline, of a stage or of an action went to another state: <c>CodePipeline Pipeline Execution State Change</c>,
/// <c>CodePipeline Stage Execution State Change</c> and <c>CodePipeline Action Execution State Change</c>.
/// See <see href="https://docs.aws.amazon.com/codepipeline/latest/userguide/detect-state-changes-cloudwatch-events.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<CodePipelineDetail>))]
public sealed partial record CodePipelineDetail : LambdaPayload, ILambdaJson<CodePipelineDetail>
{
    /// <summary>The pipeline.</summary>
    [JsonPropertyName("pipeline")]
    public string Pipeline { get => field ?? ""; set; }

    /// <summary>The version of the pipeline.</summary>
    [JsonPropertyName("version")]
    public WireNumber? Version { get; set; }

    /// <summary>The run.</summary>
    [JsonPropertyName("execution-id")]
    public string ExecutionId { get => field ?? ""; set; }

    /// <summary>The stage; null of the whole pipeline.</summary>
    [JsonPropertyName("stage")]
    public string? Stage { get; set; }

    /// <summary>The action; null of the pipeline and of a stage.</summary>
    [JsonPropertyName("action")]
    public string? Action { get; set; }

    /// <summary>The run of the action.</summary>
    [JsonPropertyName("action-execution-id")]
    public string? ActionExecutionId { get; set; }

    /// <summary>The state.</summary>
    [JsonPropertyName("state")]
    public CodePipelineState State { get; set; }

    /// <summary>The region of the action.</summary>
    [JsonPropertyName("region")]
    public string? Region { get; set; }

    /// <summary>The type of the action.</summary>
    [JsonPropertyName("type")]
    public CodePipelineActionType? Type { get; set; }

    /// <summary>The start time of the execution.</summary>
    [JsonPropertyName("start-time")]
    public Timestamp? StartTime { get; set; }

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
