using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lambent.TestKit;

/// <summary>A server on a real loopback socket that the test itself plays: it accepts, reads piece by piece and answers when it likes.</summary>
public sealed class LiveServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    /// <param name="receiveBuffer">How much a connection takes that nobody reads, in bytes; null for the system's choice, some megabytes.</param>
    public LiveServer(int? receiveBuffer = null)
    {
        if (receiveBuffer is { } size)
            _listener.Server.ReceiveBufferSize = size;
        _listener.Start();
    }

    public string Address => _listener.LocalEndpoint.ToString()!;

    /// <summary>Whether a connection waits to be accepted.</summary>
    public bool Pending => _listener.Pending();

    public async Task<LiveConnection> AcceptAsync(CancellationToken cancellationToken) => new(await _listener.AcceptSocketAsync(cancellationToken));

    public void Dispose() => _listener.Stop();
}

/// <summary>One connection to a <see cref="LiveServer"/>.</summary>
public sealed class LiveConnection : IDisposable
{
    private readonly Socket _socket;

    internal LiveConnection(Socket socket)
    {
        _socket = socket;
        socket.NoDelay = true;
        Reader = new RequestReader(new NetworkStream(socket));
    }

    public RequestReader Reader { get; }

    public async Task SendAsync(string bytes, CancellationToken cancellationToken) =>
        await _socket.SendAsync(Encoding.Latin1.GetBytes(bytes), cancellationToken);

    /// <summary>Says goodbye, in good order.</summary>
    public void Close() => _socket.Close();

    /// <summary>Drops the connection, so that the peer's next send or receive fails.</summary>
    public void Reset()
    {
        _socket.LingerState = new LingerOption(true, 0);
        _socket.Close();
    }

    public void Dispose() => _socket.Dispose();
}
