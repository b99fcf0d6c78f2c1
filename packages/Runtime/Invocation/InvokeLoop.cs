namespace Lambent;

/// <summary>
/// Takes an event, runs the handler, passes the outcome on, again and again, on the thread that calls <see cref="Run"/>. It knows handlers and
/// outcomes; what carries them is the source's business.
/// </summary>
internal sealed class InvokeLoop(
    InvocationSource source, Func<LambdaInvocation, ValueTask> handler, LambdaEnvironment environment, LambdaRuntimeOptions options, RuntimeLog log)
{
    private readonly InvocationState _state = new(log) { Source = source, ErrorType = options.ErrorType };
    private readonly BlockingWait _wait = new();
    private readonly bool _concurrent = environment.Get(EnvironmentVariables.MaxConcurrency) is not null;
    private readonly LargeEventTrim? _trim = options.TrimMemoryAfterLargeEvents && environment.Get(EnvironmentVariables.MaxConcurrency) is null ? new() : null;
    private long _events;

    /// <summary>How many events it has taken.</summary>
    public long Events => Volatile.Read(ref _events);

    public void Run(CancellationToken stopping)
    {
        Ambient.EnterLoop(_state);
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
        while (!stopping.IsCancellationRequested && source.Receive(_state.Invocation, stopping))
        {
            var invocation = _state.Invocation;
            Volatile.Write(ref _events, _events + 1);
            // Several invocations share the process on Managed Instances: its one trace variable would be wrong for all but one of them.
            if (!_concurrent)
                environment.SetTraceId(_state.TraceHeader);
            if (log.LogsEvents)
                log.Event(invocation);

            Conclude(invocation, InvocationTelemetry.Enabled ? InvokeObserved(invocation) : Invoke(invocation));
            RunCallbacks(invocation);
            WarnIfNearDeadline(invocation);

            // What a handler left in async locals belongs to its own invocation.
            ExecutionContext.Restore(clean);
            var large = _state.End();
            _trim?.Ended(large);
        }
    }

    /// <summary>The one place that turns what a handler has done into a response, an error report, trailers or nothing.</summary>
    private void Conclude(LambdaInvocation invocation, LambdaError? error)
    {
        switch (_state.Phase)
        {
            case InvocationPhase.Sent when _state.FatalError is { } fatal:
                throw fatal;
            case InvocationPhase.Sent:
                break;
            case InvocationPhase.Streaming:
                var unsent = _state.Stream!.Finish(error, _wait);
                _state.Stream.Close();
                if (unsent is not null)
                    source.Fail(invocation, unsent);
                break;
            default:
                if (error is not null)
                {
                    source.Fail(invocation, error);
                    break;
                }

                if (log.LogsEvents)
                    log.Result(invocation);
                source.Succeed(invocation);
                break;
        }
    }

    /// <summary>What the handler left to be done when its caller has been answered.</summary>
    private void RunCallbacks(LambdaInvocation invocation)
    {
        while (_state.NextCallback() is { } callback)
        {
            try
            {
                _wait.Wait(callback(invocation.Context.CancellationToken));
            }
            catch (Exception e) // boundary: user code
            {
                AfterResponseFailed(invocation, e);
            }
        }
    }

    private void WarnIfNearDeadline(LambdaInvocation invocation)
    {
        if (_state.DeadlineMs == 0)
            return;
        var left = _state.DeadlineMs - options.TimeProvider.GetUtcNow().ToUnixTimeMilliseconds();
        if (left < options.CancellationMargin.TotalMilliseconds)
            log.NearDeadline(left, options.CancellationMargin, invocation.Context);
    }

    private void AfterResponseFailed(LambdaInvocation invocation, Exception e)
    {
        log.AfterResponseFailed(_state.ErrorOf(e), invocation.Context);
        InvocationTelemetry.CountBackgroundError();
    }

    /// <summary>Runs the handler. Gives its failure, unless its caller has an answer already.</summary>
    private LambdaError? Invoke(LambdaInvocation invocation)
    {
        if (_state.Refused is { } refused)
        {
            _state.Close();
            log.HandlerFailed(refused, invocation.Context);
            return refused;
        }

        Exception? failure = null;
        try
        {
            if (_concurrent)
                _state.Enter(invocation.Generation, out _); // what a raw handler leaves running must not be taken for a later invocation's
            _wait.Wait(handler(invocation));
        }
        catch (Exception e) // boundary: whatever a handler throws is the outcome of this event and never the end of the process
        {
            failure = e;
        }

        var phase = _state.Close();
        if (failure is null || failure == _state.FatalError) // what is broken is thrown again when the outcome is passed on
            return null;
        if (phase == InvocationPhase.Sent || _state.Stream is { IsCompleted: true })
        {
            AfterResponseFailed(invocation, failure);
            return null;
        }

        var error = _state.ErrorOf(failure);
        if (failure is not StreamCutException) // which is logged for itself, also when the handler catches it
            log.HandlerFailed(error, invocation.Context);
        return error;
    }

    private LambdaError? InvokeObserved(LambdaInvocation invocation)
    {
        var started = options.TimeProvider.GetTimestamp();
        using var activity = InvocationTelemetry.Start(invocation.Context);
        var error = Invoke(invocation);
        InvocationTelemetry.Stop(invocation.Context, activity, error, options.TimeProvider.GetElapsedTime(started));
        return error;
    }
}
