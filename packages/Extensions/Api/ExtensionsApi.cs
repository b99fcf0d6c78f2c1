namespace Lambent.Extensions;

/// <summary>The events of an extension, over a connection that may be cut while Lambda has frozen the process.</summary>
internal sealed class ExtensionsApi(RuntimeApiAddress address, Action<TimeSpan, CancellationToken>? wait = null) : IDisposable
{
    private readonly RetryPolicy _retry = RetryPolicy.OfLambdaApis(wait);
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
                    continue; // cut on purpose
                if (retries == RetryPolicy.MaxRetries)
                {
                    throw new LambdaExtensionException(
                        LambdaExtensionFailure.Unreachable,
                        $"The Lambda Extensions API at '{address.Text}' gave no event, {RetryPolicy.MaxRetries + 1} times in a row: {e.Message}. Is {EnvironmentVariables.RuntimeApi} the address of a Lambda Runtime API?",
                        e);
                }

                _retry.Wait(retries, stopping);
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
