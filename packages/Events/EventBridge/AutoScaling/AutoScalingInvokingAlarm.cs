using System.Text.Json.Serialization;

namespace Lambent.Events.AutoScaling;

/// <summary>An alarm that made a group scale.</summary>
public sealed partial record AutoScalingInvokingAlarm : LambdaPayload
{
    /// <summary>The alarm.</summary>
    [JsonPropertyName("AlarmArn")]
    public string AlarmArn { get => field ?? ""; set; }

    /// <summary>The trigger of the alarm.</summary>
    [JsonPropertyName("Trigger")]
    public string? Trigger { get; set; }

    /// <summary>The state it went to.</summary>
    [JsonPropertyName("NewStateValue")]
    public string? NewStateValue { get; set; }

    /// <summary>The reason as text.</summary>
    [JsonPropertyName("NewStateReason")]
    public string? NewStateReason { get; set; }

    /// <summary>The reason as JSON.</summary>
    [JsonPropertyName("NewStateReasonData")]
    public string? NewStateReasonData { get; set; }

    /// <summary>The time.</summary>
    [JsonPropertyName("StateChangeTime")]
    public Timestamp? StateChangeTime { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }
}
