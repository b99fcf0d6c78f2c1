using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The configuration of an alarm: metrics, or other alarms for a composite alarm.</summary>
public sealed partial record CloudWatchAlarmConfiguration : LambdaPayload
{
    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>The metrics; empty for a composite alarm.</summary>
    [JsonPropertyName("metrics")]
    public IReadOnlyList<CloudWatchAlarmMetric> Metrics { get => field ?? []; set; }

    /// <summary>The rule of a composite alarm: <c>ALARM("a") OR ALARM("b")</c>.</summary>
    [JsonPropertyName("alarmRule")]
    public string? AlarmRule { get; set; }

    /// <summary>The alarm that keeps a composite alarm from acting.</summary>
    [JsonPropertyName("actionsSuppressor")]
    public string? ActionsSuppressor { get; set; }

    /// <summary>The wait period for the suppressor alarm, in seconds.</summary>
    [JsonPropertyName("actionsSuppressorWaitPeriod")]
    public int? ActionsSuppressorWaitPeriod { get; set; }

    /// <summary>The extension period after the suppressor alarm, in seconds.</summary>
    [JsonPropertyName("actionsSuppressorExtensionPeriod")]
    public int? ActionsSuppressorExtensionPeriod { get; set; }
}
