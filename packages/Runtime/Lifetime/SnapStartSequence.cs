namespace Lambent;

/// <summary>Runs the SnapStart phases of a function: warm-ups, BeforeSnapshot hooks, the wait for the restore, AfterRestore hooks.</summary>
internal sealed class SnapStartSequence(
    RuntimeSession session, FunctionEnvironment function, RuntimeComponents components, InvocationSource source, Func<LambdaInvocation, ValueTask> handler)
{
    private static readonly TimeSpan RestoreTimeout = TimeSpan.FromSeconds(10); // https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks.html

    private readonly BlockingWait _wait = new();
    private readonly SnapStartHooks _hooks = components.SnapStart;

    /// <summary>Runs all phases. Returns after the restore, or when the runtime is stopped.</summary>
    public void Run(CancellationToken stopping)
    {
        try
        {
            foreach (var warmUp in _hooks.WarmUps)
                warmUp(session, function, handler);
            for (var i = _hooks.BeforeSnapshot.Count - 1; i >= 0; i--)
                _wait.Wait(_hooks.BeforeSnapshot[i](stopping));
        }
        catch (Exception e) // boundary: user code
        {
            var error = new LambdaError(LambdaError.ShortName(e), SafeText.MessageOf(e), SnapStartHooks.BeforeSnapshotError, e);
            source.FailInit(error);
            throw HookFailed("A BeforeSnapshot hook", error);
        }

        if (!source.WaitForRestore())
            return;
        try
        {
            function.Refresh(session.Environment);
            components.Restored();
            if (_hooks.AfterRestore.Count > 0)
                RunAfterRestoreHooks();
        }
        catch (Exception e) // boundary: user code
        {
            var error = new LambdaError(LambdaError.ShortName(e), SafeText.MessageOf(e), SnapStartHooks.AfterRestoreError, e);
            source.FailRestore(error);
            throw HookFailed("An AfterRestore hook", error);
        }
    }

    private void RunAfterRestoreHooks()
    {
        using var timeout = new CancellationTokenSource(RestoreTimeout - session.Options.CancellationMargin, session.Options.TimeProvider);
        foreach (var hook in _hooks.AfterRestore)
            _wait.Wait(hook(timeout.Token));
    }

    private static LambdaRuntimeException HookFailed(string hook, LambdaError error) =>
        new(LambdaRuntimeFailure.Init, $"{hook} failed with {error.ErrorType}: {error.ErrorMessage}", error.Exception);
}
