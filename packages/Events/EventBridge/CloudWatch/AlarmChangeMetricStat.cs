using System.Text.Json.Serialization;

namespace Lambent.Events.CloudWatch;

/// <summary>A metric and how it is summed up.</summary>
public sealed partial record AlarmChangeMetricStat : LambdaPayload
{
    /// <summary>The metric.</summary>
    [JsonPropertyName("metric")]
    public AlarmChangeMetricName Metric { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The seconds of a data point.</summary>
    [JsonPropertyName("period")]
    public int? Period { get; set; }

    /// <summary>The statistic, such as <c>Average</c>.</summary>
    [JsonPropertyName("stat")]
    public string? Stat { get; set; }

    /// <summary>The unit.</summary>
    [JsonPropertyName("unit")]
    public string? Unit { get; set; }
}
