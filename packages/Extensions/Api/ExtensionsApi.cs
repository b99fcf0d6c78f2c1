namespace Lambent.Extensions;

/// <summary>The events of an extension, over a connection that may be cut while Lambda has frozen the process.</summary>
internal sealed class ExtensionsApi(RuntimeApiAddress address, Action<TimeSpan, CancellationToken>? wait = null) : IDisposable
{
    private const int MaxTries = 6;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(1);

    private readonly Action<TimeSpan, CancellationToken> _wait = wait ?? (static (delay, stopping) => stopping.WaitHandle.WaitOne(delay));
    private readonly Lock _gate = new(); // around the two that follow
    private ExtensionsApiConnection _connection = new(address);
    private bool _stopped;

    public ExtensionsApiConnection Connection
    {
        get
        {
            lock (_gate)
                return _connection;
        }
    }

    /// <summary>Waits for the next event, which is null when it is of an unknown kind. False when this was stopped.</summary>
    public bool Next(CancellationToken stopping, out object? next)
    {
        next = null;
        var delay = FirstDelay;
        for (var attempt = 0; !IsStopped && !stopping.IsCancellationRequested; attempt++)
        {
            var connection = Connection;
            try
            {
                connection.SendNext();
                next = connection.ReceiveNext();
                return true;
            }
            catch (Exception e) when (e is ConnectionLostException or LambdaExtensionException { StatusCode: 502 or 503 or 504 })
            {
                if (IsStopped || stopping.IsCancellationRequested)
                    return false;
                if (connection != Connection)
                    continue; // cut on purpose
                if (attempt == MaxTries)
                {
                    throw new LambdaExtensionException(
                        LambdaExtensionFailure.Unreachable,
                        $"The Lambda Extensions API at '{address.Text}' gave no event, {MaxTries + 1} times in a row: {e.Message}. Is {Variables.RuntimeApi} the address of a Lambda Runtime API?",
                        e);
                }

                _wait(delay, stopping);
                delay = delay * 2 < LongestDelay ? delay * 2 : LongestDelay;
            }
        }

        return false;
    }

    /// <summary>Goes on with a new connection, from any thread.</summary>
    public void Reconnect()
    {
        ExtensionsApiConnection old;
        lock (_gate)
        {
            old = _connection;
            if (_stopped)
                return;
            _connection = new ExtensionsApiConnection(address) { Identifier = old.Identifier };
        }

        old.Dispose();
    }

    /// <summary>Ends a wait, from any thread, for good.</summary>
    public void Stop()
    {
        lock (_gate)
            _stopped = true;
        Connection.Dispose();
    }

    public void Dispose() => Stop();

    private bool IsStopped
    {
        get
        {
            lock (_gate)
                return _stopped;
        }
    }
}
