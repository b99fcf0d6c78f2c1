using System.Text.Json.Serialization;

namespace Lambent.Events.Ssm;

/// <summary>
/// A resource began or ceased to comply: <c>Configuration Compliance State Change</c>.
/// See <see href="https://docs.aws.amazon.com/systems-manager/latest/userguide/monitoring-systems-manager-event-examples.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-ssm-configuration-compliance-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record SsmComplianceDetail : LambdaPayload, ILambdaJson<SsmComplianceDetail>
{
    /// <summary>The time of the evaluation; only for associations.</summary>
    [JsonPropertyName("last-runtime")]
    public partial DateTimeOffset? LastRuntime { get; set; }

    /// <summary><c>compliant</c> or <c>non_compliant</c>.</summary>
    [JsonPropertyName("compliance-status")]
    public string ComplianceStatus { get => field ?? ""; set; }

    /// <summary>The type, such as <c>managed-instance</c>.</summary>
    [JsonPropertyName("resource-type")]
    public string ResourceType { get => field ?? ""; set; }

    /// <summary>The resource.</summary>
    [JsonPropertyName("resource-id")]
    public string ResourceId { get => field ?? ""; set; }

    /// <summary>The compliance type: <c>Association</c>, <c>Patch</c> or a custom type.</summary>
    [JsonPropertyName("compliance-type")]
    public string ComplianceType { get => field ?? ""; set; }

    /// <summary>The patch baseline; of patches.</summary>
    [JsonPropertyName("patch-baseline-id")]
    public string? PatchBaselineId { get; set; }

    /// <summary>The severity; only for patches.</summary>
    public string? Severity { get; set; }
}
