namespace Lambent.Events;

/// <summary>What the client of an AppSync Event API does.</summary>
[OpenEnum]
public readonly partial struct AppSyncEventsOperation
{
    /// <summary>It publishes events, as a handler sees it.</summary>
    public const string Publish = "PUBLISH";

    /// <summary>It subscribes to a channel, as a handler sees it.</summary>
    public const string Subscribe = "SUBSCRIBE";

    /// <summary>It connects, as an authorizer sees it.</summary>
    public const string EventConnect = "EVENT_CONNECT";

    /// <summary>It publishes events, as an authorizer sees it.</summary>
    public const string EventPublish = "EVENT_PUBLISH";

    /// <summary>It subscribes to a channel, as an authorizer sees it.</summary>
    public const string EventSubscribe = "EVENT_SUBSCRIBE";
}
