using System.Net;
using System.Net.Sockets;
using System.Text;
using Lambent.TestKit;

namespace Lambent.Tests.Invocation;

/// <summary>A Runtime API that repeatedly delivers the same event, on its own thread.</summary>
internal sealed class MeasuringServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public MeasuringServer(int events)
    {
        _listener.Start();
        new Thread(() => Serve(events)) { IsBackground = true }.Start();
    }

    public string Address => _listener.LocalEndpoint.ToString()!;

    public void Dispose() => _listener.Stop();

    private void Serve(int events)
    {
        var accepted = Encoding.ASCII.GetBytes(Answers.Accepted);
        var next = Encoding.ASCII.GetBytes(Answers.Event("{\"id\":\"7\"}"));
        try
        {
            for (var i = 0; i < events;)
            {
                using var socket = _listener.AcceptSocket();
                socket.NoDelay = true;
                while (i < events && Receive(socket))
                {
                    socket.Send(next);
                    Receive(socket);
                    socket.Send(accepted);
                    i++;
                }
            }
        }
        catch (SocketException)
        {
            // The runtime has closed the connection. The test reports the reason.
        }
    }

    /// <summary>Receives a complete request. False when the peer has closed the connection.</summary>
    private static bool Receive(Socket socket)
    {
        var buffer = new byte[4 * 1024];
        var length = 0;
        do
        {
            var count = socket.Receive(buffer.AsSpan(length));
            if (count == 0)
                return false;
            length += count;
        }
        while (!RequestReader.IsWhole(buffer.AsSpan(0, length)));
        return true;
    }
}
