namespace Lambent;

/// <summary>
/// Takes an event, runs the handler, passes the outcome on, again and again, on the thread that calls <see cref="Run"/>. It knows handlers and
/// outcomes; what carries them is the source's business.
/// </summary>
internal sealed class InvokeLoop(
    InvocationSource source, Func<LambdaInvocation, ValueTask> handler, LambdaEnvironment environment, LambdaRuntimeOptions options, RuntimeLog log)
{
    private readonly LambdaInvocation _invocation = new();
    private readonly HandlerWait _wait = new();
    private readonly bool _setsTraceId = environment.Get(Variables.MaxConcurrency) is null;

    public void Run(CancellationToken stopping)
    {
        Ambient.EnterLoop(_invocation);
        var clean = ExecutionContext.Capture()!;
        while (!stopping.IsCancellationRequested && source.Receive(_invocation, stopping))
        {
            if (_setsTraceId)
                environment.SetTraceId((source as RuntimeApiSource)?.TraceId);
            log.Event(_invocation);

            LambdaError? error = null;
            try
            {
                _wait.For(handler(_invocation));
            }
            catch (Exception e) // boundary: whatever a handler throws is the outcome of this event and never the end of the process
            {
                error = LambdaError.FromHandler(e, options.ErrorType);
                log.HandlerFailed(error, _invocation.Context);
            }

            if (error is null)
                source.Succeed(_invocation);
            else
                source.Fail(_invocation, error);

            // What a handler left in async locals belongs to its own invocation.
            ExecutionContext.Restore(clean);
            if (_invocation.End())
                Memory.GiveBack();
        }
    }
}
