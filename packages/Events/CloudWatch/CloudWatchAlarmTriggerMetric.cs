using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A metric or an expression of an alarm on metric math.</summary>
public sealed partial record CloudWatchAlarmTriggerMetric : LambdaPayload
{
    /// <summary>The name within the alarm.</summary>
    [JsonPropertyName("Id")]
    public string? Id { get; set; }

    /// <summary>The expression.</summary>
    [JsonPropertyName("Expression")]
    public string? Expression { get; set; }

    /// <summary>The label in graphs.</summary>
    [JsonPropertyName("Label")]
    public string? Label { get; set; }

    /// <summary>Whether the alarm compares this metric.</summary>
    [JsonPropertyName("ReturnData")]
    public bool? ReturnData { get; set; }

    /// <summary>The metric; null for an expression.</summary>
    [JsonPropertyName("MetricStat")]
    public CloudWatchAlarmTriggerMetricStat? MetricStat { get; set; }
}
