using System.Net.Sockets;

namespace Lambent;

/// <summary>Sends requests, and detects responses that arrive early and connections that are closed.</summary>
internal sealed partial class RuntimeApiConnection
{
    /// <summary>Sends a request, and opens the connection if it is closed.</summary>
    /// <param name="request">The request, or a part of it.</param>
    /// <param name="allowEarlyResponse">
    /// Whether to accept a response that arrives before the request has been sent: a peer that rejects a large body responds and closes the connection.
    /// </param>
    public void Send(ReadOnlySpan<byte> request, bool allowEarlyResponse = false)
    {
        try
        {
            if (_respondedEarly)
                return;
            if (_socket is null)
                Open();
            while (!request.IsEmpty)
                request = request[_socket!.Send(request)..];
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            if (allowEarlyResponse && HasResponse())
            {
                _respondedEarly = true;
                return;
            }

            Close();
            throw new ConnectionLostException(e);
        }
    }

    /// <summary>Sends a request with a body.</summary>
    public void Send(ReadOnlySpan<byte> head, PayloadBuffer body)
    {
        if (head.Length > PayloadBuffer.HeadRoom)
        {
            Send(head, allowEarlyResponse: true);
            head = default;
        }

        Send(body.FirstSegmentWithHead(head), allowEarlyResponse: true);
        for (var i = 0; i < body.FurtherSegmentCount; i++)
            Send(body.FurtherSegment(i), allowEarlyResponse: true);
    }

    /// <summary>
    /// Sends a part of a request, and waits asynchronously while the peer does not read. After a failure the connection stays open, because a response may have
    /// been received before the request was complete.
    /// </summary>
    public async ValueTask SendAsync(ReadOnlyMemory<byte> part)
    {
        try
        {
            if (_socket is null)
                Open();
            while (!part.IsEmpty)
                part = part[await _socket!.SendAsync(part, SocketFlags.None).ConfigureAwait(false)..];
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            throw new ConnectionLostException(e);
        }
    }

    /// <summary>Whether the peer has closed the connection or sent bytes without a request. Such a connection cannot be used for another request.</summary>
    public bool IsUnusable()
    {
        try
        {
            return _socket is { } socket && socket.Poll(0, SelectMode.SelectRead);
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            return true;
        }
    }

    /// <summary>Whether bytes of a response are available.</summary>
    public bool HasResponse()
    {
        try
        {
            return _socket is { Available: > 0 };
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            return false;
        }
    }
}
