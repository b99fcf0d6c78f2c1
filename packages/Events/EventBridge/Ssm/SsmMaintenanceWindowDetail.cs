using System.Text.Json.Serialization;

namespace Lambent.Events.Ssm;

/// <summary>
/// A maintenance window that changed, or a target, a run, a task or the run of a task on a target: <c>Maintenance Window State-change
/// Notification</c>, <c>Maintenance Window Target Registration Notification</c>, <c>Maintenance Window Execution State-change
/// Notification</c>, <c>Maintenance Window Task Execution State-change Notification</c> and <c>Maintenance Window Task Target Invocation
/// State-change Notification</c>.
/// See <see href="https://docs.aws.amazon.com/systems-manager/latest/userguide/monitoring-systems-manager-event-examples.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-ssm-maintenance-window-execution-state-change-notification")]
[EventBridgeDetail("eventbridge-ssm-maintenance-window-state-change-notification")]
[EventBridgeDetail("eventbridge-ssm-maintenance-window-target-registration-notification")]
[EventBridgeDetail("eventbridge-ssm-maintenance-window-task-execution-state-change-notification")]
[EventBridgeDetail("eventbridge-ssm-maintenance-window-task-target-invocation-state-change-notification")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record SsmMaintenanceWindowDetail : LambdaPayload, ILambdaJson<SsmMaintenanceWindowDetail>
{
    /// <summary>The maintenance window.</summary>
    [JsonPropertyName("window-id")]
    public string WindowId { get => field ?? ""; set; }

    /// <summary>The target.</summary>
    [JsonPropertyName("window-target-id")]
    public string? WindowTargetId { get; set; }

    /// <summary>The run.</summary>
    [JsonPropertyName("window-execution-id")]
    public string? WindowExecutionId { get; set; }

    /// <summary>The run of the task.</summary>
    [JsonPropertyName("task-execution-id")]
    public string? TaskExecutionId { get; set; }

    /// <summary>The state, such as <c>DISABLED</c>, <c>REGISTERED</c> or <c>SUCCESS</c>.</summary>
    public string Status { get => field ?? ""; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("start-time")]
    public partial DateTimeOffset? StartTime { get; set; }

    /// <summary>The end time.</summary>
    [JsonPropertyName("end-time")]
    public partial DateTimeOffset? EndTime { get; set; }

    /// <summary>The owner information of the target.</summary>
    [JsonPropertyName("owner-information")]
    public string? OwnerInformation { get; set; }
}
