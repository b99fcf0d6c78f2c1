using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A statistic over a metric.</summary>
public sealed partial record CloudWatchMetricStat : LambdaPayload
{
    /// <summary>The metric.</summary>
    [JsonPropertyName("metric")]
    public CloudWatchMetric Metric { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Over how many seconds.</summary>
    [JsonPropertyName("period")]
    public int? Period { get; set; }

    /// <summary>The statistic, such as <c>Average</c> or <c>p99</c>.</summary>
    [JsonPropertyName("stat")]
    public string? Stat { get; set; }

    /// <summary>The unit that counts; null counts all.</summary>
    [JsonPropertyName("unit")]
    public string? Unit { get; set; }
}
