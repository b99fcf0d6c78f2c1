using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The notification of an alarm to an SNS topic, in the text of the message: <c>sns.Message&lt;CloudWatchAlarmNotification&gt;()</c>.
/// See <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html"/>.
/// </summary>
[LambdaEvent("cloudwatch-alarm-sns-message", LambdaEventDirection.Received, "AlarmName & NewStateValue")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CloudWatchAlarmNotification : LambdaPayload, ILambdaJson<CloudWatchAlarmNotification>
{
    /// <summary>The name of the alarm.</summary>
    [JsonPropertyName("AlarmName")]
    public string AlarmName { get => field ?? ""; set; }

    /// <summary>The description.</summary>
    [JsonPropertyName("AlarmDescription")]
    public string? AlarmDescription { get; set; }

    /// <summary>The account of the alarm.</summary>
    [JsonPropertyName("AWSAccountId")]
    public string? AwsAccountId { get; set; }

    /// <summary>The time of the last update of the alarm's configuration.</summary>
    [JsonPropertyName("AlarmConfigurationUpdatedTimestamp")]
    public partial DateTimeOffset? AlarmConfigurationUpdatedTimestamp { get; set; }

    /// <summary>The current state.</summary>
    [JsonPropertyName("NewStateValue")]
    public CloudWatchAlarmStateValue NewStateValue { get; set; }

    /// <summary>The reason as text.</summary>
    [JsonPropertyName("NewStateReason")]
    public string? NewStateReason { get; set; }

    /// <summary>The time of the state change.</summary>
    [JsonPropertyName("StateChangeTime")]
    public partial DateTimeOffset? StateChangeTime { get; set; }

    /// <summary>The name of the region for people, such as <c>EU (Stockholm)</c>.</summary>
    [JsonPropertyName("Region")]
    public string? Region { get; set; }

    /// <summary>The ARN of the alarm.</summary>
    [JsonPropertyName("AlarmArn")]
    public string? AlarmArn { get; set; }

    /// <summary>The state it was in.</summary>
    [JsonPropertyName("OldStateValue")]
    public CloudWatchAlarmStateValue OldStateValue { get; set; }

    /// <summary>The ARNs that are called when it is no longer raised.</summary>
    [JsonPropertyName("OKActions")]
    public IReadOnlyList<string> OkActions { get => field ?? []; set; }

    /// <summary>The ARNs that are called when it is raised.</summary>
    [JsonPropertyName("AlarmActions")]
    public IReadOnlyList<string> AlarmActions { get => field ?? []; set; }

    /// <summary>The ARNs that are called when there is not enough data.</summary>
    [JsonPropertyName("InsufficientDataActions")]
    public IReadOnlyList<string> InsufficientDataActions { get => field ?? []; set; }

    /// <summary>The metric and the threshold; null for a composite alarm.</summary>
    [JsonPropertyName("Trigger")]
    public CloudWatchAlarmTrigger? Trigger { get; set; }

    /// <summary>Whether the action had been held back by a mute rule.</summary>
    [JsonPropertyName("ActionExecutedAfterMuteWindow")]
    public bool? ActionExecutedAfterMuteWindow { get; set; }

    /// <summary>The rule of a composite alarm.</summary>
    [JsonPropertyName("AlarmRule")]
    public string? AlarmRule { get; set; }

    /// <summary>The alarms that made a composite alarm change.</summary>
    [JsonPropertyName("TriggeringChildren")]
    public IReadOnlyList<CloudWatchAlarmChild> TriggeringChildren { get => field ?? []; set; }
}

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

/// <summary>A dimension of a metric.</summary>
public sealed partial record CloudWatchAlarmDimension : LambdaPayload
{
    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The value.</summary>
    public string? Value { get; set; }
}

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

/// <summary>An alarm that made a composite alarm change its state.</summary>
public sealed partial record CloudWatchAlarmChild : LambdaPayload
{
    /// <summary>The ARN.</summary>
    [JsonPropertyName("Arn")]
    public string? Arn { get; set; }

    /// <summary>The state.</summary>
    [JsonPropertyName("State")]
    public CloudWatchAlarmChildState? State { get; set; }
}

/// <summary>The state of an alarm within a composite alarm.</summary>
public sealed partial record CloudWatchAlarmChildState : LambdaPayload
{
    /// <summary>The state.</summary>
    [JsonPropertyName("Value")]
    public CloudWatchAlarmStateValue Value { get; set; }

    /// <summary>The time since which the alarm is in this state.</summary>
    [JsonPropertyName("Timestamp")]
    public partial DateTimeOffset? Timestamp { get; set; }
}
