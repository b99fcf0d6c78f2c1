using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The event from an AppSync Event API to the function of a channel namespace.
/// See <see href="https://docs.aws.amazon.com/appsync/latest/eventapi/lambda-event-handlers.html"/>.
/// </summary>
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
