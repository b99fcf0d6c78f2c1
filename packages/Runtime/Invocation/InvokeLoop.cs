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
    private readonly LargeEventTrim? _trim = options.TrimMemoryAfterLargeEvents ? new() : null;
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

    private void Loop(ExecutionContext cleanContext, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested && source.Receive(_state.Invocation, stopping))
        {
            var invocation = _state.Invocation;
            Volatile.Write(ref _events, _events + 1);
            // Why: on Managed Instances parallel invocations share the process, so one environment variable cannot be correct for all of them.
            if (!_concurrent)
                environment.SetTraceId(_state.TraceHeader);
            if (log.LogsPayloads)
                log.LogEvent(invocation);

            SendOutcome(invocation, InvocationTelemetry.Enabled ? InvokeWithTelemetry(invocation) : Invoke(invocation));
            RunCallbacks(invocation);
            WarnIfNearDeadline(invocation);

            // Discards changes of the handler to async locals.
            ExecutionContext.Restore(cleanContext);
            var large = _state.End();
            if (!_concurrent)
                _trim?.OnEventEnded(large);
        }
    }

    /// <summary>Sends the outcome of the handler: a response, an error report, the end of a streamed response, or nothing when the handler has sent the response.</summary>
    private void SendOutcome(LambdaInvocation invocation, LambdaError? error)
    {
        switch (_state.Phase)
        {
            case InvocationPhase.Sent when _state.FatalError is { } fatal:
                throw fatal;
            case InvocationPhase.Sent:
                break;
            case InvocationPhase.Streaming:
                var unreported = _state.Stream!.Finish(error, _wait);
                _state.Stream.Close();
                if (unreported is not null)
                    source.Fail(invocation, unreported);
                break;
            default:
                if (error is not null)
                {
                    source.Fail(invocation, error);
                    break;
                }

                if (log.LogsPayloads)
                    log.LogResult(invocation);
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
                RecordAfterResponseFailure(invocation, e);
            }
        }
    }

    private void WarnIfNearDeadline(LambdaInvocation invocation)
    {
        if (_state.DeadlineMs == 0)
            return;
        var remaining = _state.DeadlineMs - options.TimeProvider.GetUtcNow().ToUnixTimeMilliseconds();
        if (remaining < options.CancellationMargin.TotalMilliseconds)
            log.NearDeadline(remaining, options.CancellationMargin, invocation.Context);
    }

    private void RecordAfterResponseFailure(LambdaInvocation invocation, Exception e)
    {
        log.AfterResponseFailed(_state.ToError(e), invocation.Context);
        InvocationTelemetry.CountBackgroundError();
    }

    /// <summary>Runs the handler. Returns its error; null when it succeeded or had already sent its response.</summary>
    private LambdaError? Invoke(LambdaInvocation invocation)
    {
        if (_state.Rejection is { } rejection)
        {
            _state.Close();
            log.HandlerFailed(rejection, invocation.Context);
            return rejection;
        }

        Exception? failure = null;
        try
        {
            if (_concurrent)
                _state.EnterHandler(invocation.Generation, out _); // why: work that a raw handler leaves running must not log with the context of a later invocation
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
            RecordAfterResponseFailure(invocation, failure);
            return null;
        }

        var error = _state.ToError(failure);
        if (failure is not StreamClosedException) // the response channel logs it, also when the handler catches it
            log.HandlerFailed(error, invocation.Context);
        return error;
    }

    private LambdaError? InvokeWithTelemetry(LambdaInvocation invocation)
    {
        var started = options.TimeProvider.GetTimestamp();
        using var activity = InvocationTelemetry.Start(invocation.Context);
        var error = Invoke(invocation);
        InvocationTelemetry.Stop(invocation.Context, activity, error, options.TimeProvider.GetElapsedTime(started));
        return error;
    }
}
