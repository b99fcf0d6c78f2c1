using System.Net.Sockets;

namespace Lambent;

/// <summary>
/// One kept-alive HTTP/1.1 connection to the Runtime API, on a blocking socket that the calling thread owns. It has no timeout: Lambda may
/// freeze the process for any length of time while it waits.
/// </summary>
internal sealed class RuntimeApiConnection(RuntimeApiAddress address) : IDisposable
{
    private readonly MessageReader _reader = new();
    private readonly Lock _gate = new(); // between the loop's thread, which opens, and the one that stops it
    private Socket? _socket;
    private bool _disposed;
    private bool _cutShort; // the peer has answered before it had all of the last request

    public ResponseHead Head { get; } = new();

    /// <summary>Whether <see cref="Head"/> is that of the response that is being received, or was received last.</summary>
    public bool HasHead { get; private set; }

    /// <summary>The body of the last response, in the buffer that the next response will use.</summary>
    public ReadOnlyMemory<byte> Body { get; private set; }

    public RuntimeApiAddress Address { get; } = address;

    /// <summary>The last response, from the first byte of its head on.</summary>
    public ReadOnlySpan<byte> Received => _reader.Buffer.Received;

    /// <summary>The value of a header of the last response, by its name in lower case; empty when it has none. For headers that are read once.</summary>
    public ReadOnlySpan<byte> Header(ReadOnlySpan<byte> lowerCaseName) => Received[ResponseHead.Find(Received[..Head.End], lowerCaseName)];

    /// <summary>Sends a request, opening the connection if it is not open.</summary>
    /// <param name="request">The request, or a part of it.</param>
    /// <param name="mayBeCutShort">
    /// Whether an answer that comes before the request is sent is taken as its answer: a peer that refuses a large body answers, and closes.
    /// </param>
    public void Send(ReadOnlySpan<byte> request, bool mayBeCutShort = false)
    {
        try
        {
            if (_cutShort)
                return;
            if (_socket is null)
                Open();
            while (!request.IsEmpty)
                request = request[_socket!.Send(request)..];
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            if (mayBeCutShort && HasAnswer())
            {
                _cutShort = true;
                return;
            }

            Close();
            throw new ConnectionLostException(e);
        }
    }

    /// <summary>Sends a request: its head, and its body out of the buffer that it was written to.</summary>
    public void Send(ReadOnlySpan<byte> head, PayloadBuffer body)
    {
        if (head.Length > PayloadBuffer.HeadRoom)
        {
            Send(head, mayBeCutShort: true);
            head = default;
        }

        Send(body.FirstPiece(head), mayBeCutShort: true);
        for (var i = 0; i < body.FurtherPieces; i++)
            Send(body.FurtherPiece(i), mayBeCutShort: true);
    }

    /// <summary>
    /// Sends a part of a request, and waits without a thread while the peer takes no more. The connection stays as it is when that fails: an answer
    /// may have come before the request was whole.
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

    /// <summary>Whether the peer has closed an open connection, or speaks without having been asked: no request belongs on it any more.</summary>
    public bool IsDead()
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

    /// <summary>Whether an answer has begun to come.</summary>
    public bool HasAnswer()
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

    /// <summary>Receives a whole response. Interim (1xx) responses are passed over.</summary>
    public void Receive()
    {
        try
        {
            _reader.Buffer.Clear();
            HasHead = false;
            ReceiveOne();
            while (Head.Status < 200)
            {
                _reader.Buffer.Discard(Head.End);
                ReceiveOne();
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            Close();
            throw new ConnectionLostException(e) { AnswerBegun = _reader.Buffer.Received.Contains((byte)'\n') };
        }
        catch (FormatException)
        {
            Close();
            throw;
        }

        if (Head.Close || _cutShort)
            Close();
    }

    /// <summary>Lets go of the last response. Called when its event is done.</summary>
    public void Release()
    {
        Body = default;
        _reader.Buffer.Clear();
    }

    /// <summary>Closes the connection; the next request opens a new one.</summary>
    public void Close()
    {
        _socket?.Dispose();
        _socket = null;
        _cutShort = false;
    }

    /// <summary>Closes for good, from any thread: a blocked receive ends with <see cref="ConnectionLostException"/>.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _socket?.Dispose();
        }
    }

    /// <summary>Connects. A connection that is disposed of meanwhile is not opened after all: nobody would end its first wait.</summary>
    private void Open()
    {
        var socket = Address.Connect();
        lock (_gate)
        {
            _socket = socket;
            if (_disposed)
                socket.Dispose();
        }
    }

    private void ReceiveOne()
    {
        var end = _reader.ReceiveHead(_socket!);
        Head.Parse(_reader.Buffer.Bytes.AsSpan(0, end));
        HasHead = true;
        if (Head.Status is < 200 or 204 or 304)
        {
            _reader.NoBody(end);
        }
        else if (Head.Chunked)
        {
            _reader.ReceiveChunks(_socket!, end);
        }
        else if (Head.ContentLength >= 0)
        {
            _reader.ReceiveLength(_socket!, end, Head.ContentLength);
        }
        else
        {
            _reader.ReceiveUntilClosed(_socket!, end);
            Head.Close = true;
        }

        Body = _reader.Body;
        // Nothing is sent ahead on this connection, so bytes after the body mean that both sides disagree on where it ended.
        if (_reader.End != _reader.Buffer.Length && Head.Status >= 200)
            Head.Close = true;
    }
}

/// <summary>The connection could not be opened, or ended before a whole response had arrived.</summary>
internal sealed class ConnectionLostException(Exception cause) : IOException(cause.Message, cause)
{
    /// <summary>Whether a status line had arrived, so that the request had been taken.</summary>
    public bool AnswerBegun { get; init; }
}
