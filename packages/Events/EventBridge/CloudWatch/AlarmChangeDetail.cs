namespace Lambent.Events.CloudWatch;

/// <summary>
/// An alarm that went to another state, or was made, changed or deleted: <c>CloudWatch Alarm State Change</c> and <c>CloudWatch Alarm
/// Configuration Change</c>.
/// See <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-cloudwatch-alarm-configuration-change")]
[EventBridgeDetail("eventbridge-cloudwatch-alarm-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record AlarmChangeDetail : LambdaPayload, ILambdaJson<AlarmChangeDetail>
{
    /// <summary>The alarm.</summary>
    public string AlarmName { get => field ?? ""; set; }

    /// <summary><c>create</c>, <c>update</c> or <c>delete</c>; of a changed configuration.</summary>
    public string? Operation { get; set; }

    /// <summary>The current state.</summary>
    public AlarmChangeState State { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The state it was in; null of a changed configuration.</summary>
    public AlarmChangeState? PreviousState { get; set; }

    /// <summary>The configuration of the alarm.</summary>
    public AlarmChangeConfiguration Configuration { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The previous configuration; only for updates.</summary>
    public AlarmChangeConfiguration? PreviousConfiguration { get; set; }

    /// <summary>The rule that mutes its actions; null when none does.</summary>
    public AlarmChangeMute? MuteDetail { get; set; }
}

/// <summary>The state of an alarm.</summary>
public sealed partial record AlarmChangeState : LambdaPayload
{
    /// <summary>The state.</summary>
    public AlarmChangeStateValue Value { get; set; }

    /// <summary>The reason as text.</summary>
    public string? Reason { get; set; }

    /// <summary>The reason as JSON.</summary>
    public string? ReasonData { get; set; }

    /// <summary>The time since which the alarm is in this state.</summary>
    public partial DateTimeOffset? Timestamp { get; set; }

    /// <summary><c>PARTIAL_DATA</c> when not all data was looked at.</summary>
    public string? EvaluationState { get; set; }

    /// <summary>The suppressor of the actions of a composite alarm: <c>Alarm</c>, <c>WaitPeriod</c> or <c>ExtensionPeriod</c>.</summary>
    public string? ActionsSuppressedBy { get; set; }

    /// <summary>The reason for the suppression as text.</summary>
    public string? ActionsSuppressedReason { get; set; }
}

/// <summary>The state of an alarm.</summary>
[OpenEnum]
public readonly partial struct AlarmChangeStateValue
{
    /// <summary>The metric is within the threshold.</summary>
    public const string Ok = "OK";

    /// <summary>The metric is outside the threshold.</summary>
    public const string Alarm = "ALARM";

    /// <summary>There is not enough data to tell.</summary>
    public const string InsufficientData = "INSUFFICIENT_DATA";
}

/// <summary>The configuration of an alarm. The actions and the threshold are present only in a changed configuration.</summary>
public sealed partial record AlarmChangeConfiguration : LambdaPayload
{
    /// <summary>The alarm.</summary>
    public string? AlarmName { get; set; }

    /// <summary>The description.</summary>
    public string? Description { get; set; }

    /// <summary>The rule of a composite alarm.</summary>
    public string? AlarmRule { get; set; }

    /// <summary>The metrics; empty for a composite alarm.</summary>
    public IReadOnlyList<AlarmChangeMetric> Metrics { get => field ?? []; set; }

    /// <summary>Whether the actions are enabled.</summary>
    public bool? ActionsEnabled { get; set; }

    /// <summary>The actions for the state OK.</summary>
    public IReadOnlyList<string> OkActions { get => field ?? []; set; }

    /// <summary>The actions for the state ALARM.</summary>
    public IReadOnlyList<string> AlarmActions { get => field ?? []; set; }

    /// <summary>The actions for insufficient data.</summary>
    public IReadOnlyList<string> InsufficientDataActions { get => field ?? []; set; }

    /// <summary>The number of periods to evaluate.</summary>
    public int? EvaluationPeriods { get; set; }

    /// <summary>The number of periods that must breach the threshold.</summary>
    public int? DatapointsToAlarm { get; set; }

    /// <summary>The threshold.</summary>
    public WireNumber? Threshold { get; set; }

    /// <summary>The metric that is the threshold.</summary>
    public string? ThresholdMetricId { get; set; }

    /// <summary>The comparison operator, such as <c>GreaterThanThreshold</c>.</summary>
    public string? ComparisonOperator { get; set; }

    /// <summary>The treatment of missing data: <c>breaching</c>, <c>notBreaching</c>, <c>ignore</c> or <c>missing</c>.</summary>
    public string? TreatMissingData { get; set; }

    /// <summary>The evaluation of percentiles with few samples.</summary>
    public string? EvaluateLowSampleCountPercentile { get; set; }

    /// <summary>The alarm that holds the actions back.</summary>
    public string? ActionsSuppressor { get; set; }

    /// <summary>The wait period for the suppressor alarm, in seconds.</summary>
    public int? ActionsSuppressorWaitPeriod { get; set; }

    /// <summary>The extension period after the suppressor alarm, in seconds.</summary>
    public int? ActionsSuppressorExtensionPeriod { get; set; }

    /// <summary>The time of the configuration.</summary>
    public partial DateTimeOffset? Timestamp { get; set; }
}

/// <summary>A metric or an expression of an alarm.</summary>
public sealed partial record AlarmChangeMetric : LambdaPayload
{
    /// <summary>The name that expressions use.</summary>
    public string Id { get => field ?? ""; set; }

    /// <summary>The metric.</summary>
    public AlarmChangeMetricStat? MetricStat { get; set; }

    /// <summary>The expression.</summary>
    public string? Expression { get; set; }

    /// <summary>The label in graphs.</summary>
    public string? Label { get; set; }

    /// <summary>The period of an expression, in seconds.</summary>
    public int? Period { get; set; }

    /// <summary>The account of the metric, when it is another.</summary>
    public string? AccountId { get; set; }

    /// <summary>Whether the threshold applies to this metric.</summary>
    public bool? ReturnData { get; set; }
}

/// <summary>A metric and how it is summed up.</summary>
public sealed partial record AlarmChangeMetricStat : LambdaPayload
{
    /// <summary>The metric.</summary>
    public AlarmChangeMetricName Metric { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The seconds of a data point.</summary>
    public int? Period { get; set; }

    /// <summary>The statistic, such as <c>Average</c>.</summary>
    public string? Stat { get; set; }

    /// <summary>The unit.</summary>
    public string? Unit { get; set; }
}

/// <summary>A metric.</summary>
public sealed partial record AlarmChangeMetricName : LambdaPayload
{
    /// <summary>The namespace, such as <c>AWS/EC2</c>.</summary>
    public string Namespace { get => field ?? ""; set; }

    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The dimensions.</summary>
    public IReadOnlyDictionary<string, string> Dimensions { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}

/// <summary>The rule that mutes the actions of an alarm.</summary>
public sealed partial record AlarmChangeMute : LambdaPayload
{
    /// <summary>The ARN of the rule.</summary>
    public string? MutedBy { get; set; }

    /// <summary>The start.</summary>
    public partial DateTimeOffset? MuteWindowStart { get; set; }

    /// <summary>The end.</summary>
    public partial DateTimeOffset? MuteWindowEnd { get; set; }
}
