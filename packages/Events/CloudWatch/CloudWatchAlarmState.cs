using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A state of an alarm.</summary>
public sealed partial record CloudWatchAlarmState : LambdaPayload
{
    /// <summary>The state.</summary>
    [JsonPropertyName("value")]
    public CloudWatchAlarmStateValue Value { get; set; }

    /// <summary>Why, for people.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>Why, as JSON: <c>state.ReasonData(AppJson.Default.Reason)</c> reads it.</summary>
    [JsonPropertyName("reasonData")]
    public string? ReasonData { get; set; }

    /// <summary>Since when.</summary>
    [JsonPropertyName("timestamp")]
    public Timestamp? Timestamp { get; set; }

    /// <summary>What keeps a composite alarm from acting: <c>WaitPeriod</c>, <c>ExtensionPeriod</c> or <c>Alarm</c>.</summary>
    [JsonPropertyName("actionsSuppressedBy")]
    public string? ActionsSuppressedBy { get; set; }

    /// <summary>Why it is kept from acting, for people.</summary>
    [JsonPropertyName("actionsSuppressedReason")]
    public string? ActionsSuppressedReason { get; set; }
}
