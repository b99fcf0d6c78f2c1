using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// An alarm that changed its state and calls the function as its action.
/// See <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<CloudWatchAlarmEvent>))]
public sealed partial record CloudWatchAlarmEvent : LambdaPayload, ILambdaJson<CloudWatchAlarmEvent>
{
    /// <summary>Always <c>aws.cloudwatch</c>.</summary>
    [JsonPropertyName("source")]
    public string Source { get => field ?? ""; set; }

    /// <summary>The ARN of the alarm.</summary>
    [JsonPropertyName("alarmArn")]
    public string? AlarmArn { get; set; }

    /// <summary>The account of the alarm.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>The time of the state change.</summary>
    [JsonPropertyName("time")]
    public Timestamp? Time { get; set; }

    /// <summary>The region of the alarm.</summary>
    [JsonPropertyName("region")]
    public string Region { get => field ?? ""; set; }

    /// <summary>The alarm.</summary>
    [JsonPropertyName("alarmData")]
    public CloudWatchAlarmData AlarmData { get => field ??= new() { IsPlaceholder = true }; set; }
}
