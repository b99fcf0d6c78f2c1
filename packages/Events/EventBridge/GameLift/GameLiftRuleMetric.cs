using System.Text.Json.Serialization;

namespace Lambent.Events.GameLift;

/// <summary>How often a rule was fulfilled.</summary>
public sealed partial record GameLiftRuleMetric : LambdaPayload
{
    /// <summary>The rule.</summary>
    [JsonPropertyName("ruleName")]
    public string RuleName { get => field ?? ""; set; }

    /// <summary>How often it was.</summary>
    [JsonPropertyName("passedCount")]
    public int? PassedCount { get; set; }

    /// <summary>How often it was not.</summary>
    [JsonPropertyName("failedCount")]
    public int? FailedCount { get; set; }
}
