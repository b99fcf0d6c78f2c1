using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The metric of an alarm, or the expressions in <see cref="Metrics"/>, and the threshold.</summary>
public sealed partial record CloudWatchAlarmTrigger : LambdaPayload
{
    /// <summary>The name of the metric.</summary>
    [JsonPropertyName("MetricName")]
    public string? MetricName { get; set; }

    /// <summary>The namespace.</summary>
    [JsonPropertyName("Namespace")]
    public string? Namespace { get; set; }

    /// <summary><c>Statistic</c> or <c>ExtendedStatistic</c>.</summary>
    [JsonPropertyName("StatisticType")]
    public string? StatisticType { get; set; }

    /// <summary>The statistic, such as <c>AVERAGE</c>.</summary>
    [JsonPropertyName("Statistic")]
    public string? Statistic { get; set; }

    /// <summary>The percentile, such as <c>p99</c>.</summary>
    [JsonPropertyName("ExtendedStatistic")]
    public string? ExtendedStatistic { get; set; }

    /// <summary>The unit that counts; null counts all.</summary>
    [JsonPropertyName("Unit")]
    public string? Unit { get; set; }

    /// <summary>The dimensions of the metric.</summary>
    [JsonPropertyName("Dimensions")]
    public IReadOnlyList<CloudWatchAlarmDimension> Dimensions { get => field ?? []; set; }

    /// <summary>The metrics and expressions of an alarm on metric math.</summary>
    [JsonPropertyName("Metrics")]
    public IReadOnlyList<CloudWatchAlarmTriggerMetric> Metrics { get => field ?? []; set; }

    /// <summary>Over how many seconds.</summary>
    [JsonPropertyName("Period")]
    public int? Period { get; set; }

    /// <summary>The number of periods to evaluate.</summary>
    [JsonPropertyName("EvaluationPeriods")]
    public int? EvaluationPeriods { get; set; }

    /// <summary>The number of periods that must breach the threshold.</summary>
    [JsonPropertyName("DatapointsToAlarm")]
    public int? DatapointsToAlarm { get; set; }

    /// <summary>The comparison, such as <c>GreaterThanThreshold</c>.</summary>
    [JsonPropertyName("ComparisonOperator")]
    public string? ComparisonOperator { get; set; }

    /// <summary>The threshold.</summary>
    [JsonPropertyName("Threshold")]
    public double? Threshold { get; set; }

    /// <summary>The expression that is the threshold of an anomaly detection alarm.</summary>
    [JsonPropertyName("ThresholdMetricId")]
    public string? ThresholdMetricId { get; set; }

    /// <summary>The treatment of missing data: <c>missing</c>, <c>ignore</c>, <c>breaching</c> or <c>notBreaching</c>.</summary>
    [JsonPropertyName("TreatMissingData")]
    public string? TreatMissingData { get; set; }

    /// <summary>Whether percentiles count where there are few samples; often empty.</summary>
    [JsonPropertyName("EvaluateLowSampleCountPercentile")]
    public string? EvaluateLowSampleCountPercentile { get; set; }
}
