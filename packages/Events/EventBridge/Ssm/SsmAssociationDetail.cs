using System.Text.Json.Serialization;

namespace Lambent.Events.Ssm;

/// <summary>
/// An association of State Manager that changed, altogether or on one instance: <c>EC2 State Manager Association State Change</c> and
/// <c>EC2 State Manager Instance Association State Change</c>.
/// See <see href="https://docs.aws.amazon.com/systems-manager/latest/userguide/monitoring-systems-manager-event-examples.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-ssm-ec2-state-manager-association-state-change")]
[EventBridgeDetail("eventbridge-ssm-ec2-state-manager-instance-association-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record SsmAssociationDetail : LambdaPayload, ILambdaJson<SsmAssociationDetail>
{
    /// <summary>The association.</summary>
    [JsonPropertyName("association-id")]
    public string AssociationId { get => field ?? ""; set; }

    /// <summary>The instance; of one instance.</summary>
    [JsonPropertyName("instance-id")]
    public string? InstanceId { get; set; }

    /// <summary>The document.</summary>
    [JsonPropertyName("document-name")]
    public string DocumentName { get => field ?? ""; set; }

    /// <summary>The version.</summary>
    [JsonPropertyName("document-version")]
    public string? DocumentVersion { get; set; }

    /// <summary>The version of the association; altogether.</summary>
    [JsonPropertyName("association-version")]
    public WireNumber? AssociationVersion { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The targets, as JSON.</summary>
    public string Targets { get => field ?? ""; set; }

    /// <summary>The time of creation.</summary>
    [JsonPropertyName("creation-date")]
    public partial DateTimeOffset? CreationDate { get; set; }

    /// <summary>The time of the last change; only for the association as a whole.</summary>
    [JsonPropertyName("last-updated-date")]
    public partial DateTimeOffset? LastUpdatedDate { get; set; }

    /// <summary>The time of the last execution.</summary>
    [JsonPropertyName("last-execution-date")]
    public partial DateTimeOffset? LastExecutionDate { get; set; }

    /// <summary>The time of the last successful execution.</summary>
    [JsonPropertyName("last-successful-execution-date")]
    public partial DateTimeOffset? LastSuccessfulExecutionDate { get; set; }

    /// <summary>The state, such as <c>Success</c>.</summary>
    public string Status { get => field ?? ""; set; }

    /// <summary>The state more closely; of one instance.</summary>
    [JsonPropertyName("detailed-status")]
    public string? DetailedStatus { get; set; }

    /// <summary>The error; of one instance.</summary>
    [JsonPropertyName("error-code")]
    public string? ErrorCode { get; set; }

    /// <summary>The result as text; only for one instance.</summary>
    [JsonPropertyName("execution-summary")]
    public string? ExecutionSummary { get; set; }

    /// <summary>The location of the output; only for one instance.</summary>
    [JsonPropertyName("output-url")]
    public string? OutputUrl { get; set; }

    /// <summary>The number of instances by status, as JSON.</summary>
    [JsonPropertyName("association-status-aggregated-count")]
    public string? AssociationStatusAggregatedCount { get; set; }

    /// <summary>The schedule; only for the association as a whole.</summary>
    [JsonPropertyName("schedule-expression")]
    public string? ScheduleExpression { get; set; }

    /// <summary>The version of the detail; altogether.</summary>
    [JsonPropertyName("association-cwe-version")]
    public string? AssociationCweVersion { get; set; }

    /// <summary>The version of the detail; of one instance.</summary>
    [JsonPropertyName("instance-association-cwe-version")]
    public string? InstanceAssociationCweVersion { get; set; }
}
