namespace Lambent;

/// <summary>
/// Receives invocations from the Lambda Runtime API, https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html, on one persistent connection.
/// It throws only when the Runtime API fails. Any other error status is logged, and the next event is requested.
/// </summary>
internal sealed partial class RuntimeApiSource : InvocationSource
{
    private const string MissingRequestId = "sent an event without the header 'Lambda-Runtime-Aws-Request-Id'";

    private readonly RuntimeApiConnection _connection;
    private readonly RequestWriter _request;
    private readonly RuntimeLog _log;
    private readonly FunctionEnvironment _function;
    private readonly EventMetadata _metadata;
    private readonly RetryPolicy _retry;
    private readonly Lock _gate = new(); // guards the two fields below
    private bool _stopped;
    private bool _waiting; // for the next event or for the restore

    /// <param name="address">The address of the Runtime API.</param>
    /// <param name="function">The values that the contexts of all events share.</param>
    /// <param name="wait">Waits before a retry; null for the system clock. Tests count the waits instead.</param>
    public RuntimeApiSource(RuntimeApiAddress address, FunctionEnvironment function, Action<TimeSpan, CancellationToken>? wait = null)
    {
        _retry = RetryPolicy.ForLambdaApis(wait);
        _connection = new RuntimeApiConnection(address);
        _request = new RequestWriter(address);
        _function = function;
        _metadata = new EventMetadata(function);
        _log = function.Log;
    }

    public override bool Receive(LambdaInvocation invocation, CancellationToken stopping)
    {
        if (!BeginWait())
            return false;
        try
        {
            return ReceiveNext(invocation, stopping);
        }
        finally
        {
            EndWait();
        }
    }

    /// <summary>
    /// Requests <c>/restore/next</c>, after which Lambda takes the snapshot, and returns in the restored process. The old socket does not survive the
    /// snapshot, so the connection is closed.
    /// </summary>
    internal override bool WaitForRestore()
    {
        if (!BeginWait())
            return false;
        try
        {
            _connection.Send(_request.RestoreNext());
            _connection.Receive();
            if (_connection.Head.Status != 200)
                throw RuntimeApiFailure($"returned status {_connection.Head.Status} for the request '/restore/next'{DescribeErrorType()}");
        }
        catch (ConnectionLostException) when (_stopped)
        {
            return false;
        }
        catch (ConnectionLostException e)
        {
            throw RuntimeApiFailure($"closed the connection during the request '/restore/next' ({e.Message})");
        }
        catch (FormatException e)
        {
            throw RuntimeApiFailure($"sent a response that is not valid HTTP/1.1: {e.Message}");
        }
        finally
        {
            EndWait();
        }

        _connection.Close();
        return true;
    }

    /// <summary>Ends a wait for the next event. While a handler runs, the connection stays open, because the outcome must still be sent.</summary>
    public override void Stop()
    {
        lock (_gate)
        {
            _stopped = true;
            if (_waiting)
                _connection.Dispose();
        }
    }

    protected override void Dispose(bool disposing)
    {
        _connection.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Allows <see cref="Stop"/> to close the connection. False when Stop has already been called.</summary>
    private bool BeginWait()
    {
        lock (_gate)
            return _waiting = !_stopped;
    }

    private void EndWait()
    {
        lock (_gate)
            _waiting = false;
    }

    private bool ReceiveNext(LambdaInvocation invocation, CancellationToken stopping)
    {
        _connection.Release();
        for (var retries = 0; ; retries++)
        {
            if (_stopped || stopping.IsCancellationRequested)
                return false;
            string failure;
            try
            {
                if (TryReceiveEvent(invocation))
                    return true;
                failure = $"returned status {_connection.Head.Status}";
            }
            catch (ConnectionLostException) when (_stopped || stopping.IsCancellationRequested)
            {
                return false;
            }
            catch (ConnectionLostException e)
            {
                failure = $"could not be reached or closed the connection ({e.Message})";
            }

            if (retries == RetryPolicy.MaxRetries)
                throw RuntimeApiFailure($"{failure}, {RetryPolicy.MaxRetries + 1} times in a row");
            _retry.Wait(retries, stopping);
        }
    }

    /// <summary>Requests the next event. False when the status means that the same request may succeed later.</summary>
    private bool TryReceiveEvent(LambdaInvocation invocation)
    {
        try
        {
            _connection.Send(_request.Next);
            _connection.Receive();
            var status = _connection.Head.Status;
            if (RetryPolicy.IsTransient(status))
                return false;
            if (status != 200)
                throw RuntimeApiFailure($"returned status {status} for the request '/invocation/next'{DescribeErrorType()}");
            if (!_metadata.Read(_connection.Head, _connection.Received))
                throw RuntimeApiFailure(MissingRequestId);
            invocation.State.Begin(invocation.Generation, _connection.Body, null, _metadata);
            return true;
        }
        catch (FormatException e)
        {
            throw RuntimeApiFailure($"sent a response that is not valid HTTP/1.1: {e.Message}");
        }
        catch (OutOfMemoryException) when (_connection is { HasHead: true, Head.Status: 200 })
        {
            BeginOversizedEvent(invocation);
            return true;
        }
    }

    /// <summary>Fails an event whose body does not fit into memory, and closes the connection, which still contains the body.</summary>
    private void BeginOversizedEvent(LambdaInvocation invocation)
    {
        if (!_metadata.Read(_connection.Head, _connection.Received))
            throw RuntimeApiFailure(MissingRequestId);
        var size = _connection.Head.ContentLength is var length and >= 0 ? $" of {length} bytes" : "";
        _connection.Close();
        invocation.State.Begin(invocation.Generation, default, null, _metadata);
        invocation.Reject(new LambdaError(
            "Runtime.OutOfMemory", $"The event{size} does not fit into the memory of the function. Give the function more memory.", "Runtime.OutOfMemory", null));
    }

    private LambdaRuntimeException RuntimeApiFailure(string problem) => new(
        LambdaRuntimeFailure.RuntimeApi,
        $"The Lambda Runtime API at '{_connection.Address.Text}' {problem}. Check that {EnvironmentVariables.RuntimeApi} is the address of a Lambda Runtime API.");
}
