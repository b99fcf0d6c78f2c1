using System.Net;
using System.Net.Sockets;

namespace Lambent.Extensions;

/// <summary>
/// Receives records from Lambda: a listener, a thread for each connection, and a bounded queue. Lambda opens one or two connections.
/// </summary>
internal sealed class TelemetryReceiver : IDisposable
{
    private const int MaxConnections = 256; // a limit for threads: each connection uses one
    private const int AcceptRetryMilliseconds = 100; // after a failed accept, such as when the process has no free file descriptor

    private readonly ExtensionSubscription _subscription;
    private readonly TelemetryQueue _queue;
    private readonly Action<string> _warn;
    private readonly Socket _listener;
    private readonly Lock _gate = new();
    private readonly HashSet<Socket> _connections = [];
    private readonly ManualResetEventSlim _stopped = new();

    /// <summary>Listens and accepts connections until <see cref="Dispose"/>.</summary>
    /// <param name="subscription">The port, the protocol and the limits.</param>
    /// <param name="address">The address to listen on if the subscription has none.</param>
    /// <param name="queue">The queue that receives the records.</param>
    /// <param name="warn">Logs a warning.</param>
    public TelemetryReceiver(ExtensionSubscription subscription, IPAddress address, TelemetryQueue queue, Action<string> warn)
    {
        (_subscription, _queue, _warn) = (subscription, queue, warn);
        address = subscription.ListenAddress ?? address;
        _listener = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            _listener.Bind(new IPEndPoint(address, subscription.Port));
            _listener.Listen();
        }
        catch (SocketException e)
        {
            _listener.Dispose();
            throw new LambdaExtensionException(
                LambdaExtensionFailure.Configuration,
                $"The telemetry listener cannot listen on port {subscription.Port} of '{address}' ({e.Message}). Set {nameof(ExtensionSubscription.Port)} to another port, or to 0 for any free port.",
                e);
        }

        Port = ((IPEndPoint)_listener.LocalEndPoint!).Port;
        StartThread(AcceptConnections, "accept");
    }

    public int Port { get; }

    /// <summary>Closes the listener and all connections.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _stopped.Set();
            _listener.Dispose();
            foreach (var connection in _connections)
                connection.Dispose();
        }
    }

    private void AcceptConnections()
    {
        while (true)
        {
            Socket connection;
            try
            {
                connection = _listener.Accept();
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                if (_stopped.IsSet)
                    return;
                _warn($"The telemetry listener could not accept a connection: {e.Message}.");
                if (_stopped.Wait(AcceptRetryMilliseconds))
                    return;
                continue;
            }

            if (TryTrack(connection))
                StartThread(() => ServeConnection(connection), "connection");
            else
                connection.Dispose();
        }
    }

    private void ServeConnection(Socket connection)
    {
        try
        {
            connection.NoDelay = true;
            if (_subscription.Destination == TelemetryDestination.Http)
                new HttpTelemetryConnection(connection, _subscription.MaxBodyBytes, _queue, _warn).Run();
            else
                new TcpTelemetryConnection(connection, _subscription.MaxBodyBytes, _queue, _warn).Run();
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The peer closed the connection, or Dispose did. Complete batches are in the queue.
        }
        finally
        {
            lock (_gate)
                _connections.Remove(connection);
            connection.Dispose();
        }
    }

    private bool TryTrack(Socket connection)
    {
        lock (_gate)
            return !_stopped.IsSet && _connections.Count < MaxConnections && _connections.Add(connection);
    }

    private static void StartThread(ThreadStart run, string name) => new Thread(run, 256 * 1024) { IsBackground = true, Name = $"Lambent telemetry {name}" }.UnsafeStart();
}
