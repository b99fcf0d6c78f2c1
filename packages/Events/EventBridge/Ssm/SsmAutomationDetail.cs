using System.Text.Json.Serialization;

namespace Lambent.Events.Ssm;

/// <summary>
/// An automation or a step of it that changed: <c>EC2 Automation Execution Status-change Notification</c> and <c>EC2 Automation Step
/// Status-change Notification</c>.
/// See <see href="https://docs.aws.amazon.com/systems-manager/latest/userguide/monitoring-systems-manager-event-examples.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-ssm-ec2-automation-execution-status-change-notification")]
[EventBridgeDetail("eventbridge-ssm-ec2-automation-step-status-change-notification")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record SsmAutomationDetail : LambdaPayload, ILambdaJson<SsmAutomationDetail>
{
    /// <summary>The run.</summary>
    [JsonPropertyName("ExecutionId")]
    public string ExecutionId { get => field ?? ""; set; }

    /// <summary>The runbook.</summary>
    [JsonPropertyName("Definition")]
    public string Definition { get => field ?? ""; set; }

    /// <summary>The version.</summary>
    [JsonPropertyName("DefinitionVersion")]
    public WireNumber? DefinitionVersion { get; set; }

    /// <summary>The state, such as <c>Success</c>.</summary>
    [JsonPropertyName("Status")]
    public string Status { get => field ?? ""; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("StartTime")]
    [JsonConverter(typeof(MonthDayYearTimeConverter))]
    public partial DateTimeOffset? StartTime { get; set; }

    /// <summary>The end time.</summary>
    [JsonPropertyName("EndTime")]
    [JsonConverter(typeof(MonthDayYearTimeConverter))]
    public partial DateTimeOffset? EndTime { get; set; }

    /// <summary>The duration, in milliseconds.</summary>
    [JsonPropertyName("Time")]
    public WireNumber? Time { get; set; }

    /// <summary>The user that started it; only for executions.</summary>
    [JsonPropertyName("ExecutedBy")]
    public string? ExecutedBy { get; set; }

    /// <summary>The step; of a step.</summary>
    [JsonPropertyName("StepName")]
    public string? StepName { get; set; }

    /// <summary>The action of the step, such as <c>aws:runCommand</c>; only for steps.</summary>
    [JsonPropertyName("Action")]
    public string? Action { get; set; }
}
