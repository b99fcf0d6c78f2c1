using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What a message of a subscription filter is for.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CloudWatchLogsMessageType>))]
public readonly record struct CloudWatchLogsMessageType(string Value) : IOpenEnum<CloudWatchLogsMessageType>
{
    /// <summary>It holds log lines.</summary>
    public static CloudWatchLogsMessageType Data => new("DATA_MESSAGE");

    /// <summary>It checks that the destination can be reached, and holds no lines of yours.</summary>
    public static CloudWatchLogsMessageType Control => new("CONTROL_MESSAGE");

    /// <inheritdoc/>
    public static CloudWatchLogsMessageType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
