namespace Lambent;

/// <summary>Runs the SnapStart phases of a function: warm-ups, BeforeSnapshot hooks, the wait for the restore, AfterRestore hooks.</summary>
internal sealed class Snapshot(
    RuntimeSession session, FunctionEnvironment function, RuntimeComponents parts, InvocationSource source, Func<LambdaInvocation, ValueTask> handler)
{
    private static readonly TimeSpan RestoreTimeout = TimeSpan.FromSeconds(10); // https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks.html

    private readonly BlockingWait _wait = new();
    private readonly SnapStartHooks _hooks = parts.SnapStart;

    /// <summary>Runs all phases. Returns after the restore, or when the runtime is stopped.</summary>
    public void Pass(CancellationToken stopping)
    {
        try
        {
            foreach (var warmUp in _hooks.WarmUps)
                warmUp(session, function, handler);
            for (var i = _hooks.Before.Count - 1; i >= 0; i--)
                _wait.Wait(_hooks.Before[i](stopping));
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
            function.Refresh(session.Environment);
            parts.Restored();
            if (_hooks.After.Count > 0)
                RunAfterRestore();
        }
        catch (Exception e) // boundary: user code
        {
            var error = new LambdaError(LambdaError.ShortName(e), SafeText.MessageOf(e), SnapStartHooks.AfterRestoreError, e);
            source.FailRestore(error);
            throw Ended("An AfterRestore hook", error);
        }
    }

    private void RunAfterRestore()
    {
        using var outOfTime = new CancellationTokenSource(RestoreTimeout - session.Options.CancellationMargin, session.Options.TimeProvider);
        foreach (var hook in _hooks.After)
            _wait.Wait(hook(outOfTime.Token));
    }

    private static LambdaRuntimeException Ended(string what, LambdaError error) =>
        new(LambdaRuntimeFailure.Init, $"{what} failed with {error.ErrorType}: {error.ErrorMessage}", error.Exception);
}
