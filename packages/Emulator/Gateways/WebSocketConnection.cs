using System.Net.WebSockets;
using System.Text;

namespace Lambent.Emulator;

/// <summary>A client that is connected to a WebSocket API.</summary>
internal sealed class WebSocketConnection(string id, WebSocket socket, GatewayContext connect, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _sending = new(1); // a socket sends one message at a time

    public string Id => id;

    public DateTimeOffset ConnectedAt => connect.Time;

    public DateTimeOffset LastActiveAt { get; private set; } = connect.Time;

    public string SourceIp => connect.SourceIp;

    public string? UserAgent => connect.Request.Value("User-Agent");

    /// <summary>The next message; null when the client has closed the connection. A message over the limit closes it with 1009.</summary>
    public async Task<(ReadOnlyMemory<byte> Body, bool IsBinary)?> ReceiveAsync(int limit, CancellationToken cancellationToken)
    {
        var buffer = new byte[4 * 1024];
        using var message = new MemoryStream();
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken).ConfigureAwait(false);
            if (received.MessageType == WebSocketMessageType.Close)
                return null;
            message.Write(buffer, 0, received.Count);
            if (message.Length > limit)
            {
                await CloseAsync(WebSocketCloseStatus.MessageTooBig, $"Messages have at most {limit} bytes.").ConfigureAwait(false);
                return null;
            }

            if (!received.EndOfMessage)
                continue;
            LastActiveAt = time.GetUtcNow();
            return (message.ToArray(), received.MessageType == WebSocketMessageType.Binary);
        }
    }

    /// <summary>Sends a message as text, as API Gateway does; false when the connection has ended.</summary>
    public async Task<bool> SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (socket.State != WebSocketState.Open)
                return false;
            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, cancellationToken).ConfigureAwait(false);
            LastActiveAt = time.GetUtcNow();
            return true;
        }
        catch (WebSocketException) // the client has disconnected
        {
            return false;
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>The error that a client receives for a message, as API Gateway sends it.</summary>
    public Task<bool> SendErrorAsync(string message, string requestId, CancellationToken cancellationToken) =>
        SendAsync(Encoding.UTF8.GetBytes($$"""{"message": "{{message}}", "connectionId":"{{id}}", "requestId":"{{requestId}}"}"""), cancellationToken);

    /// <summary>Closes the connection from this side.</summary>
    public async Task CloseAsync(WebSocketCloseStatus status, string reason)
    {
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(status, reason, CancellationToken.None).ConfigureAwait(false);
        }
        catch (WebSocketException) // the client has disconnected
        {
        }
    }

    /// <summary>The code with which the connection ended: that of the client, otherwise that of this side; 1006 when there was none.</summary>
    public (int Code, string Reason) Ending => ((int)(socket.CloseStatus ?? (WebSocketCloseStatus)1006), socket.CloseStatusDescription ?? "");

    public void Dispose() => _sending.Dispose();
}
