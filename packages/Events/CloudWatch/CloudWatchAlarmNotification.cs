using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The notification of an alarm to an SNS topic, in the text of the message: <c>sns.Message&lt;CloudWatchAlarmNotification&gt;()</c>.
/// See <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<CloudWatchAlarmNotification>))]
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
    public Timestamp? AlarmConfigurationUpdatedTimestamp { get; set; }

    /// <summary>The current state.</summary>
    [JsonPropertyName("NewStateValue")]
    public CloudWatchAlarmStateValue NewStateValue { get; set; }

    /// <summary>The reason as text.</summary>
    [JsonPropertyName("NewStateReason")]
    public string? NewStateReason { get; set; }

    /// <summary>The time of the state change.</summary>
    [JsonPropertyName("StateChangeTime")]
    public Timestamp? StateChangeTime { get; set; }

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
