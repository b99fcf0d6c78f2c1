namespace Lambent.Emulator;

/// <summary>What the life of the function's execution environment means for invocations.</summary>
internal sealed partial class InvocationDesk
{
    /// <summary>Called when an execution environment cannot go on. Never under the lock.</summary>
    public Action<LambdaShutdownReason>? Broken { get; set; }

    /// <summary>The runtime could not start: that is the outcome of every event until another runtime comes.</summary>
    public void FailInit(InvocationOutcome error)
    {
        lock (_gate)
        {
            _initError = _ => error;
            platform.RuntimeReady(error.ErrorType);
            platform.InitDone(error.ErrorType);
            FailPending(_initError);
        }
    }

    /// <summary>The runtime is ready, and waits for its restore.</summary>
    public void Snapshot()
    {
        lock (_gate)
        {
            platform.RuntimeReady();
            platform.InitDone();
        }
    }

    /// <summary>It is restored, and has hooks to run.</summary>
    public void Restore()
    {
        lock (_gate)
            platform.RestoreStart();
    }

    /// <summary>Forgets why the function before could not go on: another is coming.</summary>
    public void Restart()
    {
        lock (_gate)
            _initError = null;
    }

    /// <summary>Looks again: an extension is ready, or has failed.</summary>
    public void Look()
    {
        lock (_gate)
            Match();
        if (extensions.Failure is { } failure)
        {
            FailEnvironment(_ => failure, begunOnly: false);
            Broken?.Invoke(LambdaShutdownReason.Failure);
        }
    }

    /// <summary>
    /// The function or an extension ended: that is the outcome of every invocation that a runtime has. When it ended by itself, also of those that
    /// wait or come until another runtime asks for an event, unless the function has said why it could not start.
    /// </summary>
    public void FailEnvironment(Func<InvocationRequest, InvocationOutcome> outcome, bool begunOnly)
    {
        lock (_gate)
        {
            foreach (var invocation in _open.Values.Where(static invocation => invocation.HasBegun).ToArray())
                End(invocation, outcome(invocation.Request));
            if (begunOnly)
                return;
            _initError ??= outcome;
            FailPending(outcome);
        }
    }

    /// <summary>Ends what is open.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            _stopped = true;
            foreach (var invocation in _open.Values)
                invocation.Abandon(Stopped());
            foreach (var waiting in _waiting)
                waiting.TrySetCanceled();
            _open.Clear();
            _pending.Clear();
            _waiting.Clear();
        }
    }

    private void Report()
    {
        foreach (var invocation in _unreported)
            platform.Report(invocation, invocation.Outcome.Result);
        _unreported.Clear();
    }

    private static LambdaEmulatorException Stopped() => new("The emulator was stopped before the invocation ended.");
}
