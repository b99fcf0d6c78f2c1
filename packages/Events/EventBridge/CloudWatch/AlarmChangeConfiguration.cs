using System.Text.Json.Serialization;

namespace Lambent.Events.CloudWatch;

/// <summary>The configuration of an alarm. The actions and the threshold are present only in a changed configuration.</summary>
public sealed partial record AlarmChangeConfiguration : LambdaPayload
{
    /// <summary>The alarm.</summary>
    [JsonPropertyName("alarmName")]
    public string? AlarmName { get; set; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>The rule of a composite alarm.</summary>
    [JsonPropertyName("alarmRule")]
    public string? AlarmRule { get; set; }

    /// <summary>The metrics; empty for a composite alarm.</summary>
    [JsonPropertyName("metrics")]
    public IReadOnlyList<AlarmChangeMetric> Metrics { get => field ?? []; set; }

    /// <summary>Whether the actions are enabled.</summary>
    [JsonPropertyName("actionsEnabled")]
    public bool? ActionsEnabled { get; set; }

    /// <summary>The actions for the state OK.</summary>
    [JsonPropertyName("okActions")]
    public IReadOnlyList<string> OkActions { get => field ?? []; set; }

    /// <summary>The actions for the state ALARM.</summary>
    [JsonPropertyName("alarmActions")]
    public IReadOnlyList<string> AlarmActions { get => field ?? []; set; }

    /// <summary>The actions for insufficient data.</summary>
    [JsonPropertyName("insufficientDataActions")]
    public IReadOnlyList<string> InsufficientDataActions { get => field ?? []; set; }

    /// <summary>The number of periods to evaluate.</summary>
    [JsonPropertyName("evaluationPeriods")]
    public int? EvaluationPeriods { get; set; }

    /// <summary>The number of periods that must breach the threshold.</summary>
    [JsonPropertyName("datapointsToAlarm")]
    public int? DatapointsToAlarm { get; set; }

    /// <summary>The threshold.</summary>
    [JsonPropertyName("threshold")]
    public WireNumber? Threshold { get; set; }

    /// <summary>The metric that is the threshold.</summary>
    [JsonPropertyName("thresholdMetricId")]
    public string? ThresholdMetricId { get; set; }

    /// <summary>The comparison operator, such as <c>GreaterThanThreshold</c>.</summary>
    [JsonPropertyName("comparisonOperator")]
    public string? ComparisonOperator { get; set; }

    /// <summary>The treatment of missing data: <c>breaching</c>, <c>notBreaching</c>, <c>ignore</c> or <c>missing</c>.</summary>
    [JsonPropertyName("treatMissingData")]
    public string? TreatMissingData { get; set; }

    /// <summary>The evaluation of percentiles with few samples.</summary>
    [JsonPropertyName("evaluateLowSampleCountPercentile")]
    public string? EvaluateLowSampleCountPercentile { get; set; }

    /// <summary>The alarm that holds the actions back.</summary>
    [JsonPropertyName("actionsSuppressor")]
    public string? ActionsSuppressor { get; set; }

    /// <summary>The wait period for the suppressor alarm, in seconds.</summary>
    [JsonPropertyName("actionsSuppressorWaitPeriod")]
    public int? ActionsSuppressorWaitPeriod { get; set; }

    /// <summary>The extension period after the suppressor alarm, in seconds.</summary>
    [JsonPropertyName("actionsSuppressorExtensionPeriod")]
    public int? ActionsSuppressorExtensionPeriod { get; set; }

    /// <summary>The time of the configuration.</summary>
    [JsonPropertyName("timestamp")]
    public Timestamp? Timestamp { get; set; }
}
