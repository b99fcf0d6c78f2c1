using System.Net;
using System.Net.Sockets;

namespace Lambent.Extensions;

/// <summary>
/// What Lambda delivers records to: a listener, a thread for each of the few connections that Lambda opens, and a bounded queue behind them.
/// </summary>
internal sealed class RecordReceiver : IDisposable
{
    private const int MaxConnections = 256; // Lambda opens one or two; each costs a thread
    private const int RetryMilliseconds = 100; // when the process has no descriptor left

    private readonly RecordSubscription _subscription;
    private readonly RecordQueue _queue;
    private readonly Action<string> _warn;
    private readonly Socket _listener;
    private readonly Lock _gate = new();
    private readonly HashSet<Socket> _connections = [];
    private readonly ManualResetEventSlim _ended = new();

    /// <summary>Listens, and takes connections from now on.</summary>
    /// <param name="subscription">Where to listen, and what to take.</param>
    /// <param name="address">Where to listen if the subscription does not say.</param>
    /// <param name="queue">Where records go.</param>
    /// <param name="warn">Says what went wrong, as a line of the log.</param>
    public RecordReceiver(RecordSubscription subscription, IPAddress address, RecordQueue queue, Action<string> warn)
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
                $"Port {subscription.Port} of '{address}' cannot be listened on ({e.Message}). Set {nameof(RecordSubscription.Port)} to another, or to 0 for any free one.",
                e);
        }

        Port = ((IPEndPoint)_listener.LocalEndPoint!).Port;
        Start(Accept, "accept");
    }

    public int Port { get; }

    /// <summary>Closes the listener and all connections.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _ended.Set();
            _listener.Dispose();
            foreach (var connection in _connections)
                connection.Dispose();
        }
    }

    private void Accept()
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
                if (_ended.IsSet)
                    return;
                _warn($"A connection that delivers telemetry could not be accepted: {e.Message}.");
                if (_ended.Wait(RetryMilliseconds))
                    return;
                continue;
            }

            if (Keep(connection))
                Start(() => Serve(connection), "connection");
            else
                connection.Dispose();
        }
    }

    private void Serve(Socket connection)
    {
        try
        {
            connection.NoDelay = true;
            if (_subscription.Destination == TelemetryDestination.Http)
                new HttpDelivery(connection, _subscription.MaxBody, _queue, _warn).Run();
            else
                new TcpDelivery(connection, _subscription.MaxBody, _queue, _warn).Run();
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The peer has gone, or this receiver has: what had arrived as a whole is in the queue.
        }
        finally
        {
            lock (_gate)
                _connections.Remove(connection);
            connection.Dispose();
        }
    }

    private bool Keep(Socket connection)
    {
        lock (_gate)
            return !_ended.IsSet && _connections.Count < MaxConnections && _connections.Add(connection);
    }

    private static void Start(ThreadStart run, string name) => new Thread(run, 256 * 1024) { IsBackground = true, Name = $"Lambent telemetry {name}" }.UnsafeStart();
}
