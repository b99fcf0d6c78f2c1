using System.Text.Json.Serialization;

namespace Lambent.Events.Config;

/// <summary>A rule and a resource.</summary>
public sealed partial record ConfigComplianceQualifier : LambdaPayload
{
    /// <summary>The rule.</summary>
    [JsonPropertyName("configRuleName")]
    public string ConfigRuleName { get => field ?? ""; set; }

    /// <summary>The type of the resource.</summary>
    [JsonPropertyName("resourceType")]
    public string ResourceType { get => field ?? ""; set; }

    /// <summary>The resource.</summary>
    [JsonPropertyName("resourceId")]
    public string ResourceId { get => field ?? ""; set; }

    /// <summary><c>DETECTIVE</c> or <c>PROACTIVE</c>.</summary>
    [JsonPropertyName("evaluationMode")]
    public string? EvaluationMode { get; set; }
}
