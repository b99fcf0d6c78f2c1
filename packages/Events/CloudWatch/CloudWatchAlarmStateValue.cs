using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Whether an alarm is raised.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CloudWatchAlarmStateValue>))]
public readonly record struct CloudWatchAlarmStateValue(string Value) : IOpenEnum<CloudWatchAlarmStateValue>
{
    /// <summary>It is not.</summary>
    public static CloudWatchAlarmStateValue Ok => new("OK");

    /// <summary>It is.</summary>
    public static CloudWatchAlarmStateValue Alarm => new("ALARM");

    /// <summary>There is not enough data to tell.</summary>
    public static CloudWatchAlarmStateValue InsufficientData => new("INSUFFICIENT_DATA");

    /// <inheritdoc/>
    public static CloudWatchAlarmStateValue Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
