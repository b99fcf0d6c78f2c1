namespace Lambent;

/// <summary>
/// Takes an event, runs the handler, passes the outcome on, again and again, on the thread that calls <see cref="Run"/>. It knows handlers and
/// outcomes; what carries them is the source's business.
/// </summary>
internal sealed class InvokeLoop(
    InvocationSource source, Func<LambdaInvocation, ValueTask> handler, LambdaEnvironment environment, LambdaRuntimeOptions options, RuntimeLog log)
{
    private readonly LambdaInvocation _invocation = new(log) { Source = source, ErrorType = options.ErrorType };
    private readonly HandlerWait _wait = new();
    private readonly bool _concurrent = environment.Get(Variables.MaxConcurrency) is not null;
    private long _events;

    /// <summary>How many events it has taken.</summary>
    public long Events => Volatile.Read(ref _events);

    public void Run(CancellationToken stopping)
    {
        Ambient.EnterLoop(_invocation);
        try
        {
            Loop(ExecutionContext.Capture()!, stopping);
        }
        finally
        {
            Ambient.LeaveLoop(); // the thread may be the caller's
        }
    }

    private void Loop(ExecutionContext clean, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested && source.Receive(_invocation, stopping))
        {
            Volatile.Write(ref _events, _events + 1);
            // Several invocations share the process on Managed Instances: its one trace variable would be wrong for all but one of them.
            if (!_concurrent)
                environment.SetTraceId(_invocation.TraceId);
            log.Event(_invocation);

            Deliver(InvocationTelemetry.Enabled ? InvokeObserved() : Invoke());
            RunCallbacks();

            // What a handler left in async locals belongs to its own invocation.
            ExecutionContext.Restore(clean);
            if (_invocation.End() && !_concurrent)
                Memory.GiveBack();
        }
    }

    /// <summary>Passes the outcome on, unless the handler has sent its response itself.</summary>
    private void Deliver(LambdaError? error)
    {
        if (_invocation.Stream is not null)
        {
            Finish(error);
        }
        else if (_invocation.Broken is { } broken)
        {
            throw broken;
        }
        else if (!_invocation.IsSent && error is null)
        {
            log.Result(_invocation);
            source.Succeed(_invocation);
        }
        else if (!_invocation.IsSent)
        {
            source.Fail(_invocation, error!);
        }
    }

    private void Finish(LambdaError? error)
    {
        var unsent = _invocation.Stream!.Finish(error, _wait);
        _invocation.CloseStream();
        if (unsent is not null)
            source.Fail(_invocation, unsent);
    }

    /// <summary>What the handler left to be done when its caller has been answered.</summary>
    private void RunCallbacks()
    {
        while (_invocation.NextCallback() is { } callback)
        {
            try
            {
                _wait.For(callback());
            }
            catch (Exception e) // boundary: user code
            {
                AfterResponseFailed(e);
            }
        }
    }

    private void AfterResponseFailed(Exception e)
    {
        log.AfterResponseFailed(_invocation.ErrorOf(e), _invocation.Context);
        InvocationTelemetry.CountBackgroundError();
    }

    private LambdaError? Invoke()
    {
        try
        {
            if (_concurrent)
                Ambient.Enter(_invocation); // what a raw handler leaves running must not be taken for a later invocation's
            _wait.For(handler(_invocation));
            return null;
        }
        catch (LambdaRuntimeException e) when (e == _invocation.Broken) // thrown again when the invocation ends
        {
            return null;
        }
        catch (Exception e) when (_invocation.IsSent || _invocation.Stream is { IsCompleted: true })
        {
            AfterResponseFailed(e);
            return null;
        }
        catch (Exception e) // boundary: whatever a handler throws is the outcome of this event and never the end of the process
        {
            var error = LambdaError.FromHandler(e, options.ErrorType);
            if (e is not StreamCutException) // which is logged for itself, also when the handler catches it
                log.HandlerFailed(error, _invocation.Context);
            return error;
        }
    }

    private LambdaError? InvokeObserved()
    {
        var started = options.TimeProvider.GetTimestamp();
        using var activity = InvocationTelemetry.Start(_invocation.Context);
        var error = Invoke();
        InvocationTelemetry.Stop(_invocation.Context, activity, error, options.TimeProvider.GetElapsedTime(started));
        return error;
    }
}
