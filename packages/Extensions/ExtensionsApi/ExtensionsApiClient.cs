namespace Lambent.Extensions;

/// <summary>
/// Receives the events of an extension. It reconnects and retries, because the connection may break while Lambda has frozen the process.
/// </summary>
internal sealed class ExtensionsApiClient(RuntimeApiAddress address, Action<TimeSpan, CancellationToken>? delay = null) : IDisposable
{
    private readonly RetryPolicy _retry = RetryPolicy.ForLambdaApis(delay);
    private readonly Lock _gate = new(); // guards _connection and _stopped
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

    /// <summary>Waits for the next event; the event is null if its type is unknown. Returns false after <see cref="Stop"/> or cancellation.</summary>
    public bool TryReceiveNext(CancellationToken stopping, out object? next)
    {
        next = null;
        for (var retries = 0; !IsStopped && !stopping.IsCancellationRequested; retries++)
        {
            var connection = Connection;
            try
            {
                connection.SendNext();
                next = connection.ReceiveNext();
                return true;
            }
            catch (Exception e) when (e is ConnectionLostException || (e is LambdaExtensionException { StatusCode: { } status } && RetryPolicy.IsTransient(status)))
            {
                if (IsStopped || stopping.IsCancellationRequested)
                    return false;
                if (connection != Connection)
                    continue; // Reconnect replaced the connection
                if (retries == RetryPolicy.MaxRetries)
                {
                    throw new LambdaExtensionException(
                        LambdaExtensionFailure.Unreachable,
                        $"The Lambda Extensions API at '{address.Text}' returned no event in {RetryPolicy.MaxRetries + 1} attempts: {e.Message}. Check that {EnvironmentVariables.RuntimeApi} is the address of a Lambda Runtime API.",
                        e);
                }

                _retry.Wait(retries, stopping);
            }
        }

        return false;
    }

    /// <summary>Replaces the connection, from any thread. A pending <see cref="TryReceiveNext"/> continues on the new connection.</summary>
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

    /// <summary>Makes the pending and every later <see cref="TryReceiveNext"/> return false, from any thread.</summary>
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
