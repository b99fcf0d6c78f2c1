using System.Text.Json.Serialization;

namespace Lambent.Events.CloudWatch;

/// <summary>The state of an alarm.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AlarmChangeStateValue>))]
public readonly record struct AlarmChangeStateValue(string Value) : IOpenEnum<AlarmChangeStateValue>
{
    /// <summary>The metric is within the threshold.</summary>
    public static AlarmChangeStateValue Ok => new("OK");

    /// <summary>The metric is outside the threshold.</summary>
    public static AlarmChangeStateValue Alarm => new("ALARM");

    /// <summary>There is not enough data to tell.</summary>
    public static AlarmChangeStateValue InsufficientData => new("INSUFFICIENT_DATA");

    /// <inheritdoc/>
    public static AlarmChangeStateValue Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
