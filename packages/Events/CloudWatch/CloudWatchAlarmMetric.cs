using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A metric of an alarm, or an expression over others.</summary>
public sealed partial record CloudWatchAlarmMetric : LambdaPayload
{
    /// <summary>The name within the alarm.</summary>
    [JsonPropertyName("id")]
    public string Id { get => field ?? ""; set; }

    /// <summary>The metric; null for an expression.</summary>
    [JsonPropertyName("metricStat")]
    public CloudWatchMetricStat? MetricStat { get; set; }

    /// <summary>The expression, such as <c>m1/m2</c>.</summary>
    [JsonPropertyName("expression")]
    public string? Expression { get; set; }

    /// <summary>The label in graphs.</summary>
    [JsonPropertyName("label")]
    public string? Label { get; set; }

    /// <summary>Whether the alarm compares this metric.</summary>
    [JsonPropertyName("returnData")]
    public bool? ReturnData { get; set; }

    /// <summary>The account of the metric if it is another one.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>The period of an expression, in seconds.</summary>
    [JsonPropertyName("period")]
    public int? Period { get; set; }
}
