namespace Lambent;

/// <summary>A server-sent event, https://html.spec.whatwg.org/multipage/server-sent-events.html.</summary>
/// <param name="Data">The data, which may contain line breaks.</param>
/// <param name="EventType">The event type; null for the default, <c>message</c>. Only the first line is sent.</param>
/// <param name="Id">The event ID, which a client sends as <c>Last-Event-ID</c> when it reconnects; null for none. Only the first line is sent.</param>
/// <param name="Retry">The time that a client waits before it reconnects; null for the default of the client.</param>
public readonly record struct ServerSentEvent(string Data, string? EventType = null, string? Id = null, TimeSpan? Retry = null);
