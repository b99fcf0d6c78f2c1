namespace Lambent.Events;

/// <summary>
/// An alarm that changed its state and calls the function as its action.
/// See <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html"/>.
/// </summary>
[LambdaEvent("cloudwatch-alarm-action", LambdaEventDirection.Received, "alarmData")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CloudWatchAlarmEvent : LambdaPayload, ILambdaJson<CloudWatchAlarmEvent>
{
    /// <summary>Always <c>aws.cloudwatch</c>.</summary>
    public string Source { get => field ?? ""; set; }

    /// <summary>The ARN of the alarm.</summary>
    public string? AlarmArn { get; set; }

    /// <summary>The account of the alarm.</summary>
    public string? AccountId { get; set; }

    /// <summary>The time of the state change.</summary>
    public partial DateTimeOffset? Time { get; set; }

    /// <summary>The region of the alarm.</summary>
    public string Region { get => field ?? ""; set; }

    /// <summary>The alarm.</summary>
    public CloudWatchAlarmData AlarmData { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>An alarm: its state, the one before, and how it is set up.</summary>
public sealed partial record CloudWatchAlarmData : LambdaPayload
{
    /// <summary>The name.</summary>
    public string AlarmName { get => field ?? ""; set; }

    /// <summary>The current state.</summary>
    public CloudWatchAlarmState State { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The state it was in.</summary>
    public CloudWatchAlarmState PreviousState { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The configuration of the alarm.</summary>
    public CloudWatchAlarmConfiguration Configuration { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>A state of an alarm.</summary>
public sealed partial record CloudWatchAlarmState : LambdaPayload
{
    /// <summary>The state.</summary>
    public CloudWatchAlarmStateValue Value { get; set; }

    /// <summary>The reason as text.</summary>
    public string? Reason { get; set; }

    /// <summary>The reason as JSON: <c>state.ReasonData(AppJson.Default.Reason)</c> reads it.</summary>
    public string? ReasonData { get; set; }

    /// <summary>The time since which the alarm is in this state.</summary>
    public partial DateTimeOffset? Timestamp { get; set; }

    /// <summary>The suppressor of the actions of a composite alarm: <c>WaitPeriod</c>, <c>ExtensionPeriod</c> or <c>Alarm</c>.</summary>
    public string? ActionsSuppressedBy { get; set; }

    /// <summary>The reason for the suppression as text.</summary>
    public string? ActionsSuppressedReason { get; set; }
}

/// <summary>Whether an alarm is raised.</summary>
[OpenEnum]
public readonly partial struct CloudWatchAlarmStateValue
{
    /// <summary>It is not.</summary>
    public const string Ok = "OK";

    /// <summary>It is.</summary>
    public const string Alarm = "ALARM";

    /// <summary>There is not enough data to tell.</summary>
    public const string InsufficientData = "INSUFFICIENT_DATA";
}

/// <summary>The configuration of an alarm: metrics, or other alarms for a composite alarm.</summary>
public sealed partial record CloudWatchAlarmConfiguration : LambdaPayload
{
    /// <summary>The description.</summary>
    public string? Description { get; set; }

    /// <summary>The metrics; empty for a composite alarm.</summary>
    public IReadOnlyList<CloudWatchAlarmMetric> Metrics { get => field ?? []; set; }

    /// <summary>The rule of a composite alarm: <c>ALARM("a") OR ALARM("b")</c>.</summary>
    public string? AlarmRule { get; set; }

    /// <summary>The alarm that keeps a composite alarm from acting.</summary>
    public string? ActionsSuppressor { get; set; }

    /// <summary>The wait period for the suppressor alarm, in seconds.</summary>
    public int? ActionsSuppressorWaitPeriod { get; set; }

    /// <summary>The extension period after the suppressor alarm, in seconds.</summary>
    public int? ActionsSuppressorExtensionPeriod { get; set; }
}

/// <summary>A metric of an alarm, or an expression over others.</summary>
public sealed partial record CloudWatchAlarmMetric : LambdaPayload
{
    /// <summary>The name within the alarm.</summary>
    public string Id { get => field ?? ""; set; }

    /// <summary>The metric; null for an expression.</summary>
    public CloudWatchMetricStat? MetricStat { get; set; }

    /// <summary>The expression, such as <c>m1/m2</c>.</summary>
    public string? Expression { get; set; }

    /// <summary>The label in graphs.</summary>
    public string? Label { get; set; }

    /// <summary>Whether the alarm compares this metric.</summary>
    public bool? ReturnData { get; set; }

    /// <summary>The account of the metric if it is another one.</summary>
    public string? AccountId { get; set; }

    /// <summary>The period of an expression, in seconds.</summary>
    public int? Period { get; set; }
}

/// <summary>A statistic over a metric.</summary>
public sealed partial record CloudWatchMetricStat : LambdaPayload
{
    /// <summary>The metric.</summary>
    public CloudWatchMetric Metric { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Over how many seconds.</summary>
    public int? Period { get; set; }

    /// <summary>The statistic, such as <c>Average</c> or <c>p99</c>.</summary>
    public string? Stat { get; set; }

    /// <summary>The unit that counts; null counts all.</summary>
    public string? Unit { get; set; }
}

/// <summary>A metric.</summary>
public sealed partial record CloudWatchMetric : LambdaPayload
{
    /// <summary>The namespace, such as <c>AWS/Lambda</c>.</summary>
    public string? Namespace { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The values of its dimensions, by name.</summary>
    public IReadOnlyDictionary<string, string> Dimensions { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
