using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A state of an alarm.</summary>
public sealed partial record CloudWatchAlarmState : LambdaPayload
{
    /// <summary>The state.</summary>
    [JsonPropertyName("value")]
    public CloudWatchAlarmStateValue Value { get; set; }

    /// <summary>The reason as text.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>The reason as JSON: <c>state.ReasonData(AppJson.Default.Reason)</c> reads it.</summary>
    [JsonPropertyName("reasonData")]
    public string? ReasonData { get; set; }

    /// <summary>The time since which the alarm is in this state.</summary>
    [JsonPropertyName("timestamp")]
    public Timestamp? Timestamp { get; set; }

    /// <summary>The suppressor of the actions of a composite alarm: <c>WaitPeriod</c>, <c>ExtensionPeriod</c> or <c>Alarm</c>.</summary>
    [JsonPropertyName("actionsSuppressedBy")]
    public string? ActionsSuppressedBy { get; set; }

    /// <summary>The reason for the suppression as text.</summary>
    [JsonPropertyName("actionsSuppressedReason")]
    public string? ActionsSuppressedReason { get; set; }
}
