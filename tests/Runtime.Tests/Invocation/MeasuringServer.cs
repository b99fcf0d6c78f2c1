using System.Net;
using System.Net.Sockets;
using System.Text;
using Lambent.TestKit;

namespace Lambent.Tests.Invocation;

/// <summary>A Runtime API that hands out the same event again and again, on a thread of its own.</summary>
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
        using var socket = _listener.AcceptSocket();
        socket.NoDelay = true;
        var accepted = Encoding.ASCII.GetBytes(Answers.Accepted);
        var next = Encoding.ASCII.GetBytes(Answers.Event("{\"id\":\"7\"}"));
        var buffer = new byte[64 * 1024];
        for (var i = 0; i < events; i++)
        {
            Receive(socket, buffer);
            socket.Send(next);
            Receive(socket, buffer);
            socket.Send(accepted);
        }
    }

    // Requests of this test are small and sent in one piece each.
    private static void Receive(Socket socket, byte[] buffer) => _ = socket.Receive(buffer);
}
