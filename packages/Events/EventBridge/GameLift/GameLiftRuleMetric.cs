using System.Text.Json.Serialization;

namespace Lambent.Events.GameLift;

/// <summary>The results of a rule.</summary>
public sealed partial record GameLiftRuleMetric : LambdaPayload
{
    /// <summary>The rule.</summary>
    [JsonPropertyName("ruleName")]
    public string RuleName { get => field ?? ""; set; }

    /// <summary>The number of passes.</summary>
    [JsonPropertyName("passedCount")]
    public int? PassedCount { get; set; }

    /// <summary>The number of failures.</summary>
    [JsonPropertyName("failedCount")]
    public int? FailedCount { get; set; }
}
