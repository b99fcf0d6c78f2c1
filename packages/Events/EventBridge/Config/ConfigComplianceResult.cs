using System.Text.Json.Serialization;

namespace Lambent.Events.Config;

/// <summary>The evaluation result of a resource.</summary>
public sealed partial record ConfigComplianceResult : LambdaPayload
{
    /// <summary>The identifier of the evaluation.</summary>
    [JsonPropertyName("evaluationResultIdentifier")]
    public ConfigComplianceIdentifier EvaluationResultIdentifier { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The compliance.</summary>
    [JsonPropertyName("complianceType")]
    public ConfigComplianceType ComplianceType { get; set; }

    /// <summary>The annotation of the rule.</summary>
    [JsonPropertyName("annotation")]
    public string? Annotation { get; set; }

    /// <summary>The time at which the result was recorded.</summary>
    [JsonPropertyName("resultRecordedTime")]
    public Timestamp? ResultRecordedTime { get; set; }

    /// <summary>The time of the evaluation.</summary>
    [JsonPropertyName("configRuleInvokedTime")]
    public Timestamp? ConfigRuleInvokedTime { get; set; }
}
