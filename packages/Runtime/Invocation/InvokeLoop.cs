namespace Lambent;

/// <summary>
/// Takes an event, runs the handler, passes the outcome on, again and again, on the thread that calls <see cref="Run"/>. It knows handlers and
/// outcomes; what carries them is the source's business.
/// </summary>
internal sealed class InvokeLoop(
    InvocationSource source, Func<LambdaInvocation, ValueTask> handler, LambdaEnvironment environment, LambdaRuntimeOptions options, RuntimeLog log)
{
    private readonly LambdaInvocation _invocation = new(log);
    private readonly HandlerWait _wait = new();
    private readonly bool _setsTraceId = environment.Get(Variables.MaxConcurrency) is null;

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
            if (_setsTraceId)
                environment.SetTraceId(_invocation.TraceId);
            log.Event(_invocation);

            var error = InvocationTelemetry.Enabled ? InvokeObserved() : Invoke();
            if (error is null)
            {
                log.Result(_invocation);
                source.Succeed(_invocation);
            }
            else
            {
                source.Fail(_invocation, error);
            }

            // What a handler left in async locals belongs to its own invocation.
            ExecutionContext.Restore(clean);
            if (_invocation.End())
                Memory.GiveBack();
        }
    }

    private LambdaError? Invoke()
    {
        try
        {
            _wait.For(handler(_invocation));
            return null;
        }
        catch (Exception e) // boundary: whatever a handler throws is the outcome of this event and never the end of the process
        {
            var error = LambdaError.FromHandler(e, options.ErrorType);
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
