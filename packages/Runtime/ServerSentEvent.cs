namespace Lambent;

/// <summary>One event of a <c>text/event-stream</c>, https://html.spec.whatwg.org/multipage/server-sent-events.html.</summary>
/// <param name="Data">The data; it may have several lines.</param>
/// <param name="EventType">The event's name; null for <c>message</c>. It ends at its first line end.</param>
/// <param name="Id">What a client that reconnects sends as <c>Last-Event-ID</c>; null for none. It ends at its first line end.</param>
/// <param name="Retry">How long a client waits before it reconnects; null for its own default.</param>
public readonly record struct ServerSentEvent(string Data, string? EventType = null, string? Id = null, TimeSpan? Retry = null);
