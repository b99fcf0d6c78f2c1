using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// The event from an AppSync Event API to the function of a channel namespace.
/// See <see href="https://docs.aws.amazon.com/appsync/latest/eventapi/lambda-event-handlers.html"/>.
/// </summary>
[LambdaEvent("appsync-events-request", LambdaEventDirection.Received, "info.channel", "info.channel & events.payload", "info.channel & events.error")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record AppSyncEventsRequest : LambdaPayload, ILambdaJson<AppSyncEventsRequest>
{
    /// <summary>The channel, and what a client does there.</summary>
    public AppSyncEventsInfo Info { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The identity of the caller; null when the API was called with an API key.</summary>
    public AppSyncIdentity? Identity { get; set; }

    /// <summary>The HTTP request.</summary>
    public AppSyncRequest Request { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The published events; empty when a client subscribes.</summary>
    public IReadOnlyList<AppSyncPublishedEvent> Events { get => field ?? []; set; }

    /// <summary>The result of the handler before this one.</summary>
    public AppSyncPrevious? Prev { get; set; }

    /// <summary>The stash, which the handlers of a request share.</summary>
    public JsonElement? Stash { get; set; }

    /// <summary>The result of the data source, in a handler that runs after it.</summary>
    public JsonElement? Result { get; set; }

    /// <summary>The error of the data source.</summary>
    public AppSyncError? Error { get; set; }

    /// <summary>Errors collected so far.</summary>
    public IReadOnlyList<AppSyncError> OutErrors { get => field ?? []; set; }
}

/// <summary>The channel of an event, and what a client does there.</summary>
public sealed partial record AppSyncEventsInfo : LambdaPayload
{
    /// <summary>The channel.</summary>
    public AppSyncChannel Channel { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The namespace of the channel.</summary>
    public AppSyncChannelNamespace ChannelNamespace { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Whether the client publishes or subscribes.</summary>
    public AppSyncEventsOperation Operation { get; set; }
}

/// <summary>A channel of an AppSync Event API.</summary>
public sealed partial record AppSyncChannel : LambdaPayload
{
    /// <summary>The path: <c>/orders/north</c>.</summary>
    public string Path { get => field ?? ""; set; }

    /// <summary>The parts of the path: <c>orders</c>, <c>north</c>.</summary>
    public IReadOnlyList<string> Segments { get => field ?? []; set; }
}

/// <summary>The namespace of a channel.</summary>
public sealed partial record AppSyncChannelNamespace : LambdaPayload
{
    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }
}

/// <summary>An event that a client publishes.</summary>
public sealed partial record AppSyncPublishedEvent : LambdaPayload
{
    /// <summary>An id that holds for this request; what the function answers about the event carries it.</summary>
    public string Id { get => field ?? ""; set; }

    /// <summary>The event, any JSON.</summary>
    public JsonElement? Payload { get; set; }
}

/// <summary>An error that AppSync tells of.</summary>
public sealed partial record AppSyncError : LambdaPayload
{
    /// <summary>The error message.</summary>
    public string? Message { get; set; }

    /// <summary>The error type.</summary>
    public string? Type { get; set; }
}
