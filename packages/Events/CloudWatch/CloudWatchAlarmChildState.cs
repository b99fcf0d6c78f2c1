using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The state of an alarm within a composite alarm.</summary>
public sealed partial record CloudWatchAlarmChildState : LambdaPayload
{
    /// <summary>The state.</summary>
    [JsonPropertyName("Value")]
    public CloudWatchAlarmStateValue Value { get; set; }

    /// <summary>The time since which the alarm is in this state.</summary>
    [JsonPropertyName("Timestamp")]
    public Timestamp? Timestamp { get; set; }
}
