using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// The response of a handler of an AppSync Event API. When a client subscribes, null allows the subscription and an <see cref="Error"/> denies it.
/// See <see href="https://docs.aws.amazon.com/appsync/latest/eventapi/lambda-event-handlers.html"/>.
/// </summary>
[LambdaEvent("appsync-events-response", LambdaEventDirection.Returned, "events.payload", "events.error")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record AppSyncEventsResponse : LambdaPayload, ILambdaJson<AppSyncEventsResponse>
{
    /// <summary>The result of each published event; events without a result are dropped.</summary>
    public IReadOnlyList<AppSyncEventResult>? Events { get; set; }

    /// <summary>The error of the whole request; null when it succeeds.</summary>
    public string? Error { get; set; }
}

/// <summary>The result of a published event.</summary>
public sealed partial record AppSyncEventResult : LambdaPayload
{
    /// <summary>The event: <see cref="AppSyncPublishedEvent.Id"/>.</summary>
    public string? Id { get; set; }

    /// <summary>The payload for subscribers.</summary>
    public JsonElement? Payload { get; set; }

    /// <summary>The reason for the rejection of the event, which the publisher gets.</summary>
    public string? Error { get; set; }
}
