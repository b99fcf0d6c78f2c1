using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An alarm: its state, the one before, and how it is set up.</summary>
public sealed partial record CloudWatchAlarmData : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("alarmName")]
    public string AlarmName { get => field ?? ""; set; }

    /// <summary>The current state.</summary>
    [JsonPropertyName("state")]
    public CloudWatchAlarmState State { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The state it was in.</summary>
    [JsonPropertyName("previousState")]
    public CloudWatchAlarmState PreviousState { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The configuration of the alarm.</summary>
    [JsonPropertyName("configuration")]
    public CloudWatchAlarmConfiguration Configuration { get => field ??= new() { IsPlaceholder = true }; set; }
}
