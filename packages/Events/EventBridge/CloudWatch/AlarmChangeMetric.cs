using System.Text.Json.Serialization;

namespace Lambent.Events.CloudWatch;

/// <summary>A metric or an expression of an alarm.</summary>
public sealed partial record AlarmChangeMetric : LambdaPayload
{
    /// <summary>The name that expressions use.</summary>
    [JsonPropertyName("id")]
    public string Id { get => field ?? ""; set; }

    /// <summary>The metric.</summary>
    [JsonPropertyName("metricStat")]
    public AlarmChangeMetricStat? MetricStat { get; set; }

    /// <summary>The expression.</summary>
    [JsonPropertyName("expression")]
    public string? Expression { get; set; }

    /// <summary>The label in graphs.</summary>
    [JsonPropertyName("label")]
    public string? Label { get; set; }

    /// <summary>The period of an expression, in seconds.</summary>
    [JsonPropertyName("period")]
    public int? Period { get; set; }

    /// <summary>The account of the metric, when it is another.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>Whether the threshold applies to this metric.</summary>
    [JsonPropertyName("returnData")]
    public bool? ReturnData { get; set; }
}
