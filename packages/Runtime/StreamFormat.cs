namespace Lambent;

/// <summary>The format of the items of a handler that returns <see cref="IAsyncEnumerable{T}"/>. Each item is sent as soon as the handler yields it.</summary>
public enum StreamFormat
{
    /// <summary>One JSON value per line; content type <c>application/x-ndjson</c>.</summary>
    JsonLines,

    /// <summary>Strings unchanged and without separators, other types as JSON; content type <c>text/plain; charset=utf-8</c>.</summary>
    Text,

    /// <summary>
    /// Server-sent events; content type <c>text/event-stream</c>. A string, or a JSON value of any other type, is the data of an event without a type; a
    /// <see cref="ServerSentEvent"/> also sets type, ID and retry time.
    /// </summary>
    ServerSentEvents,
}
