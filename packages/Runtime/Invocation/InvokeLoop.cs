namespace Lambent;

/// <summary>
/// Receives an event, runs the handler and sends the outcome, repeatedly, on the thread that calls <see cref="Run"/>. The source implements the transport.
/// </summary>
internal sealed class InvokeLoop(
    InvocationSource source, Func<LambdaInvocation, ValueTask> handler, LambdaEnvironment environment, LambdaRuntimeOptions options, RuntimeLog log)
{
    private readonly InvocationState _state = new(log) { Source = source, ErrorType = options.ErrorType };
    private readonly BlockingWait _wait = new();
    private readonly bool _concurrent = environment.Get(EnvironmentVariables.MaxConcurrency) is not null;
    private readonly LargeEventTrim? _trim = options.TrimMemoryAfterLargeEvents && environment.Get(EnvironmentVariables.MaxConcurrency) is null ? new() : null;
    private long _events;

    /// <summary>The number of received events.</summary>
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
            Ambient.LeaveLoop(); // the thread may belong to the caller of Run
        }
    }

    private void Loop(ExecutionContext clean, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested && source.Receive(_state.Invocation, stopping))
        {
            var invocation = _state.Invocation;
            Volatile.Write(ref _events, _events + 1);
            // Why: on Managed Instances parallel invocations share the process, so one environment variable cannot be correct for all of them.
            if (!_concurrent)
                environment.SetTraceId(_state.TraceHeader);
            if (log.LogsEvents)
                log.Event(invocation);

            Conclude(invocation, InvocationTelemetry.Enabled ? InvokeObserved(invocation) : Invoke(invocation));
            RunCallbacks(invocation);
            WarnIfNearDeadline(invocation);

            // Discards changes of the handler to async locals.
            ExecutionContext.Restore(clean);
            var large = _state.End();
            _trim?.Ended(large);
        }
    }

    /// <summary>Sends the outcome of the handler: a response, an error report, the end of a streamed response, or nothing when the handler has sent the response.</summary>
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

    /// <summary>Runs the callbacks of LambdaContext.OnCompleted.</summary>
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

    /// <summary>Runs the handler. Returns its error; null when it succeeded or had already sent its response.</summary>
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
                _state.Enter(invocation.Generation, out _); // why: work that a raw handler leaves running must not log with the context of a later invocation
            _wait.Wait(handler(invocation));
        }
        catch (Exception e) // boundary: user code; an exception fails the event and never ends the process
        {
            failure = e;
        }

        var phase = _state.Close();
        if (failure is null || failure == _state.FatalError) // SendOutcome throws the fatal error
            return null;
        if (phase == InvocationPhase.Sent || _state.Stream is { IsCompleted: true })
        {
            AfterResponseFailed(invocation, failure);
            return null;
        }

        var error = _state.ErrorOf(failure);
        if (failure is not StreamCutException) // the response channel logs it, also when the handler catches it
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
