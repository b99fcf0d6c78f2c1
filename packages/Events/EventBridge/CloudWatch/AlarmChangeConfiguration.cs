using System.Text.Json.Serialization;

namespace Lambent.Events.CloudWatch;

/// <summary>How an alarm is set up. The actions and the threshold are there in a changed configuration only.</summary>
public sealed partial record AlarmChangeConfiguration : LambdaPayload
{
    /// <summary>The alarm.</summary>
    [JsonPropertyName("alarmName")]
    public string? AlarmName { get; set; }

    /// <summary>What the user says of it.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>What a composite alarm looks at.</summary>
    [JsonPropertyName("alarmRule")]
    public string? AlarmRule { get; set; }

    /// <summary>What the alarm looks at; empty for a composite one.</summary>
    [JsonPropertyName("metrics")]
    public IReadOnlyList<AlarmChangeMetric> Metrics { get => field ?? []; set; }

    /// <summary>Whether it acts.</summary>
    [JsonPropertyName("actionsEnabled")]
    public bool? ActionsEnabled { get; set; }

    /// <summary>What it does when it goes to OK.</summary>
    [JsonPropertyName("okActions")]
    public IReadOnlyList<string> OkActions { get => field ?? []; set; }

    /// <summary>What it does when it goes to ALARM.</summary>
    [JsonPropertyName("alarmActions")]
    public IReadOnlyList<string> AlarmActions { get => field ?? []; set; }

    /// <summary>What it does when data is lacking.</summary>
    [JsonPropertyName("insufficientDataActions")]
    public IReadOnlyList<string> InsufficientDataActions { get => field ?? []; set; }

    /// <summary>How many periods are looked at.</summary>
    [JsonPropertyName("evaluationPeriods")]
    public int? EvaluationPeriods { get; set; }

    /// <summary>How many of them must be outside the threshold.</summary>
    [JsonPropertyName("datapointsToAlarm")]
    public int? DatapointsToAlarm { get; set; }

    /// <summary>The threshold.</summary>
    [JsonPropertyName("threshold")]
    public WireNumber? Threshold { get; set; }

    /// <summary>The metric that is the threshold.</summary>
    [JsonPropertyName("thresholdMetricId")]
    public string? ThresholdMetricId { get; set; }

    /// <summary>How the metric is compared with the threshold, such as <c>GreaterThanThreshold</c>.</summary>
    [JsonPropertyName("comparisonOperator")]
    public string? ComparisonOperator { get; set; }

    /// <summary>What counts where data is missing: <c>breaching</c>, <c>notBreaching</c>, <c>ignore</c> or <c>missing</c>.</summary>
    [JsonPropertyName("treatMissingData")]
    public string? TreatMissingData { get; set; }

    /// <summary>What percentiles of few samples do.</summary>
    [JsonPropertyName("evaluateLowSampleCountPercentile")]
    public string? EvaluateLowSampleCountPercentile { get; set; }

    /// <summary>The alarm that holds the actions back.</summary>
    [JsonPropertyName("actionsSuppressor")]
    public string? ActionsSuppressor { get; set; }

    /// <summary>For how many seconds it waits for that alarm.</summary>
    [JsonPropertyName("actionsSuppressorWaitPeriod")]
    public int? ActionsSuppressorWaitPeriod { get; set; }

    /// <summary>For how many seconds it holds them back afterwards.</summary>
    [JsonPropertyName("actionsSuppressorExtensionPeriod")]
    public int? ActionsSuppressorExtensionPeriod { get; set; }

    /// <summary>When it was set up so.</summary>
    [JsonPropertyName("timestamp")]
    public Timestamp? Timestamp { get; set; }
}
