using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What the client of an AppSync Event API does.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AppSyncEventsOperation>))]
public readonly record struct AppSyncEventsOperation(string Value) : IOpenEnum<AppSyncEventsOperation>
{
    /// <summary>It publishes events, as a handler sees it.</summary>
    public static AppSyncEventsOperation Publish => new("PUBLISH");

    /// <summary>It subscribes to a channel, as a handler sees it.</summary>
    public static AppSyncEventsOperation Subscribe => new("SUBSCRIBE");

    /// <summary>It connects, as an authorizer sees it.</summary>
    public static AppSyncEventsOperation EventConnect => new("EVENT_CONNECT");

    /// <summary>It publishes events, as an authorizer sees it.</summary>
    public static AppSyncEventsOperation EventPublish => new("EVENT_PUBLISH");

    /// <summary>It subscribes to a channel, as an authorizer sees it.</summary>
    public static AppSyncEventsOperation EventSubscribe => new("EVENT_SUBSCRIBE");

    /// <inheritdoc/>
    public static AppSyncEventsOperation Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
