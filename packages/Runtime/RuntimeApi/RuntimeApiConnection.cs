using System.Net.Sockets;

namespace Lambent;

/// <summary>
/// A persistent HTTP/1.1 connection to the Runtime API, on a blocking socket that the calling thread owns. It has no timeout, because Lambda can freeze the
/// process for any time during a wait.
/// </summary>
internal sealed partial class RuntimeApiConnection(RuntimeApiAddress address) : IDisposable
{
    private readonly MessageReader _reader = new();
    private readonly Lock _gate = new(); // one thread opens the connection while another can dispose it
    private Socket? _socket;
    private bool _disposed;
    private bool _respondedEarly; // the peer has responded before it received the complete request

    public ResponseHead Head { get; } = new();

    /// <summary>Whether <see cref="Head"/> belongs to the current or the last response.</summary>
    public bool HasHead { get; private set; }

    /// <summary>The body of the last response. The next response overwrites it.</summary>
    public ReadOnlyMemory<byte> Body { get; private set; }

    public RuntimeApiAddress Address { get; } = address;

    /// <summary>The bytes of the last response, starting with its head.</summary>
    public ReadOnlySpan<byte> Received => _reader.Buffer.Received;

    /// <summary>The value of a header of the last response; empty when the response does not have the header.</summary>
    public ReadOnlySpan<byte> Header(ReadOnlySpan<byte> name) => Received[ResponseHead.Find(Received[..Head.End], name)];

    /// <summary>Receives a complete response. Interim (1xx) responses are ignored.</summary>
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
            throw new ConnectionLostException(e) { ResponseStarted = _reader.Buffer.Received.Contains((byte)'\n') };
        }
        catch (FormatException)
        {
            Close();
            throw;
        }

        if (Head.Close || _respondedEarly)
            Close();
    }

    /// <summary>Releases the last response. Called when its event has been processed.</summary>
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
        _respondedEarly = false;
    }

    /// <summary>Closes the connection permanently, from any thread. A receive in progress throws <see cref="ConnectionLostException"/>.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _socket?.Dispose();
        }
    }

    /// <summary>Opens the connection. If Dispose ran while connecting, closes the new socket, because nothing else would unblock its receive.</summary>
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
            _reader.CompleteWithoutBody(end);
        }
        else if (Head.Chunked)
        {
            _reader.ReceiveChunks(_socket!, end);
        }
        else if (Head.ContentLength >= 0)
        {
            _reader.ReceiveFixedLength(_socket!, end, Head.ContentLength);
        }
        else
        {
            _reader.ReceiveUntilClosed(_socket!, end);
            Head.Close = true;
        }

        Body = _reader.Body;
        // Why: requests are not pipelined, so bytes after the body mean that the peers disagree about its end.
        if (_reader.End != _reader.Buffer.Length && Head.Status >= 200)
            Head.Close = true;
    }
}

/// <summary>The connection could not be opened, or was closed before a complete response was received.</summary>
internal sealed class ConnectionLostException(Exception cause) : IOException(cause.Message, cause)
{
    /// <summary>Whether a status line was received, which means that the peer has processed the request.</summary>
    public bool ResponseStarted { get; init; }
}
