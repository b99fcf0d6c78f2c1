using System.Text.Json.Serialization;

namespace Lambent.Events.CloudWatch;

/// <summary>The state of an alarm.</summary>
public sealed partial record AlarmChangeState : LambdaPayload
{
    /// <summary>The state.</summary>
    [JsonPropertyName("value")]
    public AlarmChangeStateValue Value { get; set; }

    /// <summary>The reason as text.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>The reason as JSON.</summary>
    [JsonPropertyName("reasonData")]
    public string? ReasonData { get; set; }

    /// <summary>The time since which the alarm is in this state.</summary>
    [JsonPropertyName("timestamp")]
    public Timestamp? Timestamp { get; set; }

    /// <summary><c>PARTIAL_DATA</c> when not all data was looked at.</summary>
    [JsonPropertyName("evaluationState")]
    public string? EvaluationState { get; set; }

    /// <summary>The suppressor of the actions of a composite alarm: <c>Alarm</c>, <c>WaitPeriod</c> or <c>ExtensionPeriod</c>.</summary>
    [JsonPropertyName("actionsSuppressedBy")]
    public string? ActionsSuppressedBy { get; set; }

    /// <summary>The reason for the suppression as text.</summary>
    [JsonPropertyName("actionsSuppressedReason")]
    public string? ActionsSuppressedReason { get; set; }
}
