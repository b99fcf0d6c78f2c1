using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A statistic over a metric of an alarm on metric math.</summary>
public sealed partial record CloudWatchAlarmTriggerMetricStat : LambdaPayload
{
    /// <summary>The metric: its name, namespace and dimensions.</summary>
    [JsonPropertyName("Metric")]
    public CloudWatchAlarmTrigger? Metric { get; set; }

    /// <summary>Over how many seconds.</summary>
    [JsonPropertyName("Period")]
    public int? Period { get; set; }

    /// <summary>The statistic.</summary>
    [JsonPropertyName("Stat")]
    public string? Stat { get; set; }

    /// <summary>The unit that counts.</summary>
    [JsonPropertyName("Unit")]
    public string? Unit { get; set; }
}
