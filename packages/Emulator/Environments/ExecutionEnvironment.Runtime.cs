namespace Lambent.Emulator;

/// <summary>The runtime: what it may call next, its init, and its restore from a snapshot.</summary>
public sealed partial class ExecutionEnvironment
{
    private readonly LinkedList<TaskCompletionSource<Invocation>> _calls = []; // of the runtime for an event
    private RuntimeState _runtime;

    private RuntimeState Runtime => _runtime == RuntimeState.Running && _running.Count == 0 ? RuntimeState.ResponseSent : _runtime;

    /// <summary>The runtime asks for an event; false when it may not.</summary>
    internal bool TryWait(out RuntimeState from, out LinkedListNode<TaskCompletionSource<Invocation>> call)
    {
        lock (_gate)
        {
            from = Runtime;
            call = new(new(TaskCreationOptions.RunContinuationsAsynchronously));
            if (from is RuntimeState.InitError or RuntimeState.RestoreError || (from == RuntimeState.Running && !IsManagedInstance))
                return false;
            if (from is RuntimeState.Started or RuntimeState.Restoring)
            {
                Extensions.Close();
                _platform.RuntimeReady();
            }

            _runtime = RuntimeState.Ready;
            _calls.AddLast(call);
        }

        OnChanged();
        return true;
    }

    /// <summary>The runtime disconnected while it waited. A runtime that the emulator did not start has ended then: another may start in its place.</summary>
    internal void Leave(LinkedListNode<TaskCompletionSource<Invocation>> call)
    {
        lock (_gate)
        {
            if (!call.Value.TrySetCanceled() || call.List is null)
                return;
            _calls.Remove(call);
            ExpectAnotherRuntime();
        }
    }

    /// <summary>The runtime reports that it cannot start; false when it may not.</summary>
    internal bool TryFailInit(out RuntimeState from) => TryMove(RuntimeState.Started, RuntimeState.InitError, out from);

    /// <summary>The runtime is ready for its snapshot.</summary>
    internal bool TrySnapshot(out RuntimeState from)
    {
        lock (_gate)
        {
            if (!TryMove(RuntimeState.Started, RuntimeState.Restoring, out from))
                return false;
            Extensions.Close();
            _platform.RuntimeReady();
            _platform.InitDone();
            return true;
        }
    }

    /// <summary>Waits until the snapshot is restored.</summary>
    internal async Task WaitForRestoreAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _restore.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            lock (_gate)
                ExpectAnotherRuntime();
            throw;
        }

        lock (_gate)
            _platform.RestoreStart();
    }

    /// <summary>
    /// With SnapStart and <see cref="LambdaFunctionOptions.HoldRestore"/>: waits until the runtime has asked for its restore, and restores it. The connection of
    /// the runtime ends with that, because none survives a snapshot.
    /// </summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="InvalidOperationException">Restores are not held.</exception>
    public Task RestoreAsync(CancellationToken cancellationToken = default) => _restore.RestoreAsync(cancellationToken);

    internal bool TryFailRestore(out RuntimeState from) => TryMove(RuntimeState.Restoring, RuntimeState.RestoreError, out from);

    /// <summary>The runtime could not start: that is the outcome of the invocations that wait for it.</summary>
    internal void FailInit(InvocationOutcome error) => Fail(error.ErrorType, _ => error);

    /// <summary>The runtime has disconnected. One that the emulator did not start has ended then, and its extensions with it: another may start in its place.</summary>
    private void ExpectAnotherRuntime()
    {
        if (_process is not null || _calls.Count > 0 || _running.Count > 0 || _state is EnvironmentState.Resetting or EnvironmentState.Dead)
            return;
        Extensions.Clear();
        _runtime = RuntimeState.Started;
        _state = EnvironmentState.Init;
        _platform.InitStart();
    }

    private bool TryMove(RuntimeState allowed, RuntimeState to, out RuntimeState from)
    {
        lock (_gate)
        {
            from = Runtime;
            if (from != allowed)
                return false;
            _runtime = to;
            return true;
        }
    }

    private void CancelCalls()
    {
        foreach (var call in _calls)
            call.TrySetCanceled();
        _calls.Clear();
    }
}
