using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The event from an AppSync Event API to the function of a channel namespace.
/// See <see href="https://docs.aws.amazon.com/appsync/latest/eventapi/lambda-event-handlers.html"/>.
/// </summary>
[LambdaEvent("appsync-events-request", LambdaEventDirection.Received, "info.channel", "info.channel & events.payload", "info.channel & events.error")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<AppSyncEventsRequest>))]
public sealed partial record AppSyncEventsRequest : LambdaPayload, ILambdaJson<AppSyncEventsRequest>
{
    /// <summary>The channel, and what a client does there.</summary>
    [JsonPropertyName("info")]
    public AppSyncEventsInfo Info { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The identity of the caller; null when the API was called with an API key.</summary>
    [JsonPropertyName("identity")]
    public AppSyncIdentity? Identity { get; set; }

    /// <summary>The HTTP request.</summary>
    [JsonPropertyName("request")]
    public AppSyncRequest Request { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The published events; empty when a client subscribes.</summary>
    [JsonPropertyName("events")]
    public IReadOnlyList<AppSyncPublishedEvent> Events { get => field ?? []; set; }

    /// <summary>The result of the handler before this one.</summary>
    [JsonPropertyName("prev")]
    public AppSyncPrevious? Prev { get; set; }

    /// <summary>The stash, which the handlers of a request share.</summary>
    [JsonPropertyName("stash")]
    public JsonElement? Stash { get; set; }

    /// <summary>The result of the data source, in a handler that runs after it.</summary>
    [JsonPropertyName("result")]
    public JsonElement? Result { get; set; }

    /// <summary>The error of the data source.</summary>
    [JsonPropertyName("error")]
    public AppSyncError? Error { get; set; }

    /// <summary>Errors collected so far.</summary>
    [JsonPropertyName("outErrors")]
    public IReadOnlyList<AppSyncError> OutErrors { get => field ?? []; set; }
}

/// <summary>The channel of an event, and what a client does there.</summary>
public sealed partial record AppSyncEventsInfo : LambdaPayload
{
    /// <summary>The channel.</summary>
    [JsonPropertyName("channel")]
    public AppSyncChannel Channel { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The namespace of the channel.</summary>
    [JsonPropertyName("channelNamespace")]
    public AppSyncChannelNamespace ChannelNamespace { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Whether the client publishes or subscribes.</summary>
    [JsonPropertyName("operation")]
    public AppSyncEventsOperation Operation { get; set; }
}

/// <summary>A channel of an AppSync Event API.</summary>
public sealed partial record AppSyncChannel : LambdaPayload
{
    /// <summary>The path: <c>/orders/north</c>.</summary>
    [JsonPropertyName("path")]
    public string Path { get => field ?? ""; set; }

    /// <summary>The parts of the path: <c>orders</c>, <c>north</c>.</summary>
    [JsonPropertyName("segments")]
    public IReadOnlyList<string> Segments { get => field ?? []; set; }
}

/// <summary>The namespace of a channel.</summary>
public sealed partial record AppSyncChannelNamespace : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }
}

/// <summary>An event that a client publishes.</summary>
public sealed partial record AppSyncPublishedEvent : LambdaPayload
{
    /// <summary>An id that holds for this request; what the function answers about the event carries it.</summary>
    [JsonPropertyName("id")]
    public string Id { get => field ?? ""; set; }

    /// <summary>The event, any JSON.</summary>
    [JsonPropertyName("payload")]
    public JsonElement? Payload { get; set; }
}

/// <summary>An error that AppSync tells of.</summary>
public sealed partial record AppSyncError : LambdaPayload
{
    /// <summary>The error message.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; set; }

    /// <summary>The error type.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }
}
