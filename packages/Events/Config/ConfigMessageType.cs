namespace Lambent.Events;

/// <summary>Why AWS Config calls a rule.</summary>
[OpenEnum]
public readonly partial struct ConfigMessageType
{
    /// <summary>A resource changed.</summary>
    public const string ConfigurationItemChange = "ConfigurationItemChangeNotification";

    /// <summary>A resource changed whose configuration is too large to be sent.</summary>
    public const string OversizedConfigurationItemChange = "OversizedConfigurationItemChangeNotification";

    /// <summary>It is time for a periodic rule.</summary>
    public const string Scheduled = "ScheduledNotification";

    /// <summary>A snapshot of the configuration was delivered.</summary>
    public const string SnapshotDelivered = "ConfigurationSnapshotDeliveryCompleted";
}
