using System.Text.Json.Serialization;

namespace Lambent.Events.CloudWatch;

/// <summary>
/// An alarm that went to another state, or was made, changed or deleted: <c>CloudWatch Alarm State Change</c> and <c>CloudWatch Alarm
/// Configuration Change</c>.
/// See <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<AlarmChangeDetail>))]
public sealed partial record AlarmChangeDetail : LambdaPayload, ILambdaJson<AlarmChangeDetail>
{
    /// <summary>The alarm.</summary>
    [JsonPropertyName("alarmName")]
    public string AlarmName { get => field ?? ""; set; }

    /// <summary><c>create</c>, <c>update</c> or <c>delete</c>; of a changed configuration.</summary>
    [JsonPropertyName("operation")]
    public string? Operation { get; set; }

    /// <summary>The current state.</summary>
    [JsonPropertyName("state")]
    public AlarmChangeState State { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The state it was in; null of a changed configuration.</summary>
    [JsonPropertyName("previousState")]
    public AlarmChangeState? PreviousState { get; set; }

    /// <summary>The configuration of the alarm.</summary>
    [JsonPropertyName("configuration")]
    public AlarmChangeConfiguration Configuration { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The previous configuration; only for updates.</summary>
    [JsonPropertyName("previousConfiguration")]
    public AlarmChangeConfiguration? PreviousConfiguration { get; set; }

    /// <summary>The rule that mutes its actions; null when none does.</summary>
    [JsonPropertyName("muteDetail")]
    public AlarmChangeMute? MuteDetail { get; set; }
}
