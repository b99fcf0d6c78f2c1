namespace Lambent;

/// <summary>Takes a function through its snapshot: warm-up, hooks, the wait for a restore, hooks.</summary>
internal sealed class Snapshot(
    RuntimeLife life, FunctionEnvironment function, RuntimeParts parts, InvocationSource source, Func<LambdaInvocation, ValueTask> handler)
{
    private readonly HandlerWait _wait = new();
    private readonly SnapStartHooks _hooks = parts.SnapStart;

    /// <summary>Returns in the process that was restored, or when the runtime is stopped.</summary>
    public void Pass()
    {
        try
        {
            WarmUp();
            for (var i = _hooks.Before.Count - 1; i >= 0; i--)
                _wait.For(_hooks.Before[i]());
        }
        catch (Exception e) // boundary: user code
        {
            var error = new LambdaError(LambdaError.ShortName(e), SafeText.MessageOf(e), SnapStartHooks.BeforeSnapshotError, e);
            source.FailInit(error);
            throw Ended("A BeforeSnapshot hook", error);
        }

        if (!source.WaitForRestore())
            return;
        try
        {
            function.Refresh(life.Environment);
            parts.Restored();
            foreach (var hook in _hooks.After)
                _wait.For(hook());
        }
        catch (Exception e) // boundary: user code
        {
            var error = new LambdaError(LambdaError.ShortName(e), SafeText.MessageOf(e), SnapStartHooks.AfterRestoreError, e);
            source.FailRestore(error);
            throw Ended("An AfterRestore hook", error);
        }
    }

    private void WarmUp()
    {
        if (_hooks.WarmUps.Count == 0)
            return;
        using var nowhere = new WarmUpSource();
        var invocation = new LambdaInvocation(life.Log) { Source = nowhere, ErrorType = life.Options.ErrorType };
        var clean = ExecutionContext.Capture()!;
        foreach (var (payload, times) in _hooks.WarmUps)
        {
            for (var i = 0; i < times; i++)
            {
                invocation.Begin(payload, LambdaContext.ForWarmUp(function), null);
                Ambient.EnterLoop(invocation);
                try
                {
                    _wait.For(handler(invocation));
                }
                catch (Exception e) // boundary: a handler that does not like a made-up event is no reason to refuse the function
                {
                    life.Log.WarmUpFailed(invocation.ErrorOf(e), invocation.Context);
                    break;
                }
                finally
                {
                    invocation.CloseStream();
                    invocation.End();
                    ExecutionContext.Restore(clean);
                }
            }
        }
    }

    private static LambdaRuntimeException Ended(string what, LambdaError error) =>
        new(LambdaRuntimeFailure.Init, $"{what} failed with {error.ErrorType}: {error.ErrorMessage}", error.Exception);

    /// <summary>Results of a warm-up go nowhere.</summary>
    private sealed class WarmUpSource : InvocationSource
    {
        public override bool Receive(LambdaInvocation invocation, CancellationToken stopping) => false;

        public override void Succeed(LambdaInvocation invocation)
        {
        }

        public override void Fail(LambdaInvocation invocation, LambdaError error)
        {
        }

        public override void FailInit(LambdaError error)
        {
        }
    }
}
