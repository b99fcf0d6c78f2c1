namespace Lambent;

/// <summary>How the items of a handler that returns <see cref="IAsyncEnumerable{T}"/> are written. Each is sent as soon as it is there.</summary>
public enum StreamFormat
{
    /// <summary>One JSON value a line, <c>application/x-ndjson</c>.</summary>
    JsonLines,

    /// <summary>Strings one after the other as they are, other types as JSON; <c>text/plain; charset=utf-8</c>.</summary>
    Text,

    /// <summary>
    /// Server-sent events, <c>text/event-stream</c>: a string or a JSON value is the data of an unnamed event, a <see cref="ServerSentEvent"/> says all.
    /// </summary>
    ServerSentEvents,
}
