using System.Buffers.Text;
using System.Net.Sockets;

namespace Lambent;

/// <summary>
/// One kept-alive HTTP/1.1 connection to the Runtime API, on a blocking socket that the calling thread owns. It has no timeout: Lambda may
/// freeze the process for any length of time while it waits.
/// </summary>
internal sealed class RuntimeApiConnection(RuntimeApiAddress address) : IDisposable
{
    private const int MaxHead = 1024 * 1024; // Lambda's own limit for a request line with headers; an answer's head is about 1 KB

    private readonly ReceiveBuffer _buffer = new();
    private readonly Lock _gate = new(); // between the loop's thread, which opens, and the one that stops it
    private Socket? _socket;
    private bool _disposed;

    public ResponseHead Head { get; } = new();

    /// <summary>The body of the last response, in the buffer that the next response will use.</summary>
    public ReadOnlyMemory<byte> Body { get; private set; }

    public RuntimeApiAddress Address { get; } = address;

    public ReadOnlySpan<byte> this[Range range] => _buffer.Bytes.AsSpan(range);

    /// <summary>The value of a header of the last response, by its name in lower case; empty when it has none. For headers that are read once.</summary>
    public ReadOnlySpan<byte> Header(ReadOnlySpan<byte> lowerCaseName) => this[ResponseHead.Find(this[..Head.End], lowerCaseName)];

    /// <summary>Sends a request, opening the connection if it is not open.</summary>
    public void Send(ReadOnlySpan<byte> request)
    {
        try
        {
            if (_socket is null)
                Open();
            while (!request.IsEmpty)
                request = request[_socket!.Send(request)..];
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            Close();
            throw new ConnectionLostException(e);
        }
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
            _buffer.Clear();
            ReceiveOne();
            while (Head.Status < 200)
            {
                _buffer.Discard(Head.End);
                ReceiveOne();
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            Close();
            throw new ConnectionLostException(e) { AnswerBegun = _buffer.Received.Contains((byte)'\n') };
        }
        catch (FormatException)
        {
            Close();
            throw;
        }

        if (Head.Close)
            Close();
    }

    /// <summary>Lets go of the last response. Called when its event is done.</summary>
    public void Release()
    {
        Body = default;
        _buffer.Clear();
    }

    /// <summary>Closes the connection; the next request opens a new one.</summary>
    public void Close()
    {
        _socket?.Dispose();
        _socket = null;
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
        var scanned = 0; // bytes known not to hold the end of the head
        int end;
        while ((end = EndOfHead(_buffer.Received, scanned)) < 0)
        {
            if (_buffer.Length > MaxHead)
                throw new FormatException($"the head is longer than {MaxHead} bytes");
            scanned = Math.Max(0, _buffer.Length - 3);
            ReceiveMore();
        }

        Head.Parse(_buffer.Bytes.AsSpan(0, end));
        if (Head.Status is < 200 or 204 or 304)
            Finish(end, 0, end);
        else if (Head.Chunked)
            ReceiveChunks(end);
        else if (Head.ContentLength >= 0)
            ReceiveLength(end, Head.ContentLength);
        else
            ReceiveUntilClosed(end);
    }

    /// <summary>The offset after the empty line that ends a head; -1 when it has not arrived. A lone LF is accepted (RFC 9112 §2.2).</summary>
    private static int EndOfHead(ReadOnlySpan<byte> bytes, int from)
    {
        for (var at = from; ;)
        {
            var line = bytes[at..].IndexOf((byte)'\n');
            if (line < 0)
                return -1;
            at += line + 1;
            if (at < bytes.Length && bytes[at] == '\n')
                return at + 1;
            if (at + 1 < bytes.Length && bytes[at] == '\r' && bytes[at + 1] == '\n')
                return at + 2;
        }
    }

    private void ReceiveLength(int start, long length)
    {
        if (length > Array.MaxLength - start)
            throw new FormatException($"a body of {length} bytes is announced");
        var end = start + (int)length;
        _buffer.Reserve(end);
        while (_buffer.Length < end)
            ReceiveMore();
        Finish(start, (int)length, end);
    }

    private void ReceiveUntilClosed(int start)
    {
        while (_buffer.Receive(_socket!))
        {
        }

        Head.Close = true;
        Finish(start, _buffer.Length - start, _buffer.Length);
    }

    /// <summary>Chunks are moved down in place, over their own framing.</summary>
    private void ReceiveChunks(int start)
    {
        var read = start; // offset of the next byte to look at
        var write = start; // offset where the next data byte belongs; never above read
        while (true)
        {
            var line = ReceiveLine(ref read);
            if (!Utf8Parser.TryParse(this[line], out int size, out var used, 'X') || used == 0 || size < 0
                || (used < line.End.Value - line.Start.Value && this[line][used] is not ((byte)';' or (byte)' ' or (byte)'\t')))
                throw new FormatException("a chunk size is not hexadecimal");
            if (size == 0)
                break;
            if (size > Array.MaxLength - read - 2)
                throw new FormatException($"a chunk of {size} bytes is announced");
            _buffer.Reserve(read + size + 2);
            while (_buffer.Length < read + size)
                ReceiveMore();
            _buffer.Bytes.AsSpan(read, size).CopyTo(_buffer.Bytes.AsSpan(write));
            (read, write) = (read + size, write + size);
            line = ReceiveLine(ref read);
            if (line.Start.Value != line.End.Value)
                throw new FormatException("a chunk is longer than its size");
        }

        Range trailer;
        do
            trailer = ReceiveLine(ref read);
        while (trailer.Start.Value != trailer.End.Value);
        Finish(start, write - start, read);
    }

    /// <summary>One line without its end, which is CRLF or LF.</summary>
    private Range ReceiveLine(ref int read)
    {
        int length;
        while ((length = _buffer.Received[read..].IndexOf((byte)'\n')) < 0)
        {
            if (_buffer.Length - read > MaxHead)
                throw new FormatException($"a line of the chunked body is longer than {MaxHead} bytes");
            ReceiveMore();
        }

        var start = read;
        read += length + 1;
        return start..(length > 0 && _buffer.Bytes[start + length - 1] == '\r' ? start + length - 1 : start + length);
    }

    private void ReceiveMore()
    {
        if (!_buffer.Receive(_socket!))
            throw new SocketException((int)SocketError.ConnectionReset);
    }

    private void Finish(int start, int length, int end)
    {
        Body = _buffer.Bytes.AsMemory(start, length);
        // Nothing is sent ahead on this connection, so bytes after the body mean that both sides disagree on where it ended.
        if (end != _buffer.Length && Head.Status >= 200)
            Head.Close = true;
    }
}

/// <summary>The connection could not be opened, or ended before a whole response had arrived.</summary>
internal sealed class ConnectionLostException(Exception cause) : IOException(cause.Message, cause)
{
    /// <summary>Whether a status line had arrived, so that the request had been taken.</summary>
    public bool AnswerBegun { get; init; }
}
