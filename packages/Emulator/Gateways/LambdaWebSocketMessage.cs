namespace Lambent.Emulator;

/// <summary>An action of a client of a WebSocket API: the client connects, sends a message, or disconnects.</summary>
public sealed record LambdaWebSocketMessage
{
    /// <summary><c>CONNECT</c>, <c>MESSAGE</c> or <c>DISCONNECT</c>. Default: <c>MESSAGE</c>.</summary>
    public string EventType { get; init; } = "MESSAGE";

    /// <summary>The connection, by which the function can send to it. Default: <c>L0SM9cOFvHcCIhw=</c>.</summary>
    public string ConnectionId { get; init; } = "L0SM9cOFvHcCIhw=";

    /// <summary>The route that takes it. Default: null, <c>$connect</c>, <c>$default</c> or <c>$disconnect</c> by <see cref="EventType"/>.</summary>
    public string? RouteKey { get; init; }

    /// <summary>The message, of <c>MESSAGE</c>.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Whether the client sent bytes rather than text: the event then holds base64. Default: false.</summary>
    public bool IsBinary { get; init; }

    /// <summary>The headers of the request to connect, of <c>CONNECT</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The query of the request to connect, as it was sent, without <c>?</c>. Default: empty.</summary>
    public string Query { get; init; } = "";

    /// <summary>When the client connected. Default: null, the time of the event.</summary>
    public DateTimeOffset? ConnectedAt { get; init; }

    /// <summary>Why the connection ended, of <c>DISCONNECT</c>: a code of https://www.rfc-editor.org/rfc/rfc6455#section-7.4. Default: 1000.</summary>
    public int DisconnectStatusCode { get; init; } = 1000;

    /// <summary>Why the connection ended, in words. Default: empty.</summary>
    public string DisconnectReason { get; init; } = "";
}
