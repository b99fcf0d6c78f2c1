using System.Text.Json.Serialization;

namespace Lambent.Events.Config;

/// <summary>The identifier of an evaluation result.</summary>
public sealed partial record ConfigComplianceIdentifier : LambdaPayload
{
    /// <summary>The rule and the resource.</summary>
    [JsonPropertyName("evaluationResultQualifier")]
    public ConfigComplianceQualifier EvaluationResultQualifier { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The ordering time of the configuration.</summary>
    [JsonPropertyName("orderingTimestamp")]
    public Timestamp? OrderingTimestamp { get; set; }
}
