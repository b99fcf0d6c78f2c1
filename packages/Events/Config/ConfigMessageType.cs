using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Why AWS Config calls a rule.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ConfigMessageType>))]
public readonly record struct ConfigMessageType(string Value) : IOpenEnum<ConfigMessageType>
{
    /// <summary>A resource changed.</summary>
    public static ConfigMessageType ConfigurationItemChange => new("ConfigurationItemChangeNotification");

    /// <summary>A resource changed whose configuration is too large to be sent.</summary>
    public static ConfigMessageType OversizedConfigurationItemChange => new("OversizedConfigurationItemChangeNotification");

    /// <summary>It is time for a periodic rule.</summary>
    public static ConfigMessageType Scheduled => new("ScheduledNotification");

    /// <summary>A snapshot of the configuration was delivered.</summary>
    public static ConfigMessageType SnapshotDelivered => new("ConfigurationSnapshotDeliveryCompleted");

    /// <inheritdoc/>
    public static ConfigMessageType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
