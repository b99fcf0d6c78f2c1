using System.Text.Json.Serialization;

namespace Lambent.Events.Config;

/// <summary>What a rule says of a resource.</summary>
public sealed partial record ConfigComplianceResult : LambdaPayload
{
    /// <summary>What was looked at.</summary>
    [JsonPropertyName("evaluationResultIdentifier")]
    public ConfigComplianceIdentifier EvaluationResultIdentifier { get => field ??= new() { IsMadeUp = true }; set; }

    /// <summary>Whether it complies.</summary>
    [JsonPropertyName("complianceType")]
    public ConfigComplianceType ComplianceType { get; set; }

    /// <summary>What the rule says besides.</summary>
    [JsonPropertyName("annotation")]
    public string? Annotation { get; set; }

    /// <summary>When the result was recorded.</summary>
    [JsonPropertyName("resultRecordedTime")]
    public Timestamp? ResultRecordedTime { get; set; }

    /// <summary>When the rule looked at it.</summary>
    [JsonPropertyName("configRuleInvokedTime")]
    public Timestamp? ConfigRuleInvokedTime { get; set; }
}
