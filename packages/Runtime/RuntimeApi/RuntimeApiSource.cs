namespace Lambent;

/// <summary>
/// Invocations from the Lambda Runtime API, https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html, over one kept-alive connection.
/// Only a Runtime API that is broken throws; every other answer is a log line, and the next event is asked for.
/// </summary>
internal sealed partial class RuntimeApiSource : InvocationSource
{
    private const string WithoutRequestId = "sent an event without the header 'Lambda-Runtime-Aws-Request-Id'";

    private readonly RuntimeApiConnection _connection;
    private readonly RequestWriter _request;
    private readonly RuntimeLog _log;
    private readonly FunctionEnvironment _function;
    private readonly EventMetadata _metadata;
    private readonly RetryPolicy _retry;
    private readonly Lock _gate = new(); // around the two that follow
    private bool _stopped;
    private bool _waiting; // for the next event, or the restore

    /// <param name="address">The Runtime API.</param>
    /// <param name="function">What the contexts of all events share.</param>
    /// <param name="wait">Waits before another try; null for the clock. Tests count the waits instead.</param>
    public RuntimeApiSource(RuntimeApiAddress address, FunctionEnvironment function, Action<TimeSpan, CancellationToken>? wait = null)
    {
        _retry = RetryPolicy.OfLambdaApis(wait);
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
    /// Says that init is done, which lets Lambda take the snapshot, and returns in the process that was restored from it, on a connection that is
    /// still to be opened: the one of before is in another life.
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
                throw RuntimeApiFailure($"answered {_connection.Head.Status} to a request for the snapshot{ErrorTypeOfBody()}");
        }
        catch (ConnectionLostException) when (_stopped)
        {
            return false;
        }
        catch (ConnectionLostException e)
        {
            throw RuntimeApiFailure($"cut the connection that waited for the snapshot ({e.Message})");
        }
        catch (FormatException e)
        {
            throw RuntimeApiFailure($"sent an answer that is not HTTP/1.1: {e.Message}");
        }
        finally
        {
            EndWait();
        }

        _connection.Close();
        return true;
    }

    /// <summary>Ends a wait for the next event. While a handler is at work nothing is cut: its outcome must still be sent.</summary>
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

    /// <summary>From now on <see cref="Stop"/> cuts the connection. False when it has been called.</summary>
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
            string trouble;
            try
            {
                if (_stopped || stopping.IsCancellationRequested)
                    return false;
                _connection.Send(_request.Next);
                _connection.Receive();
                switch (_connection.Head.Status)
                {
                    case 200:
                        if (!_metadata.Read(_connection.Head, _connection.Received))
                            throw RuntimeApiFailure(WithoutRequestId);
                        invocation.State.Begin(invocation.Generation, _connection.Body, null, _metadata);
                        return true;
                    case var status when RetryPolicy.IsTransient(status):
                        trouble = $"answered {_connection.Head.Status}";
                        break;
                    default:
                        throw RuntimeApiFailure($"answered {_connection.Head.Status} to a request for the next event{ErrorTypeOfBody()}");
                }
            }
            catch (ConnectionLostException e)
            {
                if (_stopped || stopping.IsCancellationRequested)
                    return false;
                trouble = $"could not be reached or cut the connection ({e.Message})";
            }
            catch (FormatException e)
            {
                throw RuntimeApiFailure($"sent an answer that is not HTTP/1.1: {e.Message}");
            }
            catch (OutOfMemoryException) when (_connection is { HasHead: true, Head.Status: 200 })
            {
                BeginTooLarge(invocation);
                return true;
            }

            if (retries == RetryPolicy.MaxRetries)
                throw RuntimeApiFailure($"{trouble}, {RetryPolicy.MaxRetries + 1} times in a row");
            _retry.Wait(retries, stopping);
        }
    }

    /// <summary>The head of the event has come, its body does not fit into memory: the event is reported, and its connection cannot be used again.</summary>
    private void BeginTooLarge(LambdaInvocation invocation)
    {
        if (!_metadata.Read(_connection.Head, _connection.Received))
            throw RuntimeApiFailure(WithoutRequestId);
        var size = _connection.Head.ContentLength is var length and >= 0 ? $" of {length} bytes" : "";
        _connection.Close();
        invocation.State.Begin(invocation.Generation, default, null, _metadata);
        invocation.Refuse(new LambdaError(
            "Runtime.OutOfMemory", $"The event{size} does not fit into the memory of the function. Give the function more memory.", "Runtime.OutOfMemory", null));
    }

    private LambdaRuntimeException RuntimeApiFailure(string what) => new(
        LambdaRuntimeFailure.RuntimeApi,
        $"The Lambda Runtime API at '{_connection.Address.Text}' {what}. Is {EnvironmentVariables.RuntimeApi} the address of a Lambda Runtime API?");
}
