namespace Lambent.Emulator;

/// <summary>The result of an outcome that a runtime sent.</summary>
internal enum Settlement
{
    /// <summary>The caller has it.</summary>
    Accepted,

    /// <summary>No open invocation has the id.</summary>
    UnknownId,

    /// <summary>The invocation timed out, or the id belongs to a later one by now.</summary>
    Late,
}

/// <summary>The runtime and its invocations. An environment on Managed Instances has several at a time; any other has one.</summary>
public sealed partial class ExecutionEnvironment
{
    private const int RememberedIds = 1024; // of invocations that timed out; an older one is unknown

    private readonly LinkedList<TaskCompletionSource<Invocation>> _calls = []; // of the runtime for an event
    private readonly Dictionary<string, Invocation> _running = new(StringComparer.Ordinal); // by request id
    private readonly List<(Invocation Invocation, InvocationOutcome Outcome)> _unreported = []; // answered; the runtime has not asked for the next event yet
    private readonly HashSet<string> _late = new(StringComparer.Ordinal);
    private readonly Queue<string> _lateInOrder = [];
    private EnvironmentState _state;
    private RuntimeState _runtime;

    /// <summary>Whether it takes an invocation as soon as its runtime asks: it starts, or has none.</summary>
    internal bool IsFree
    {
        get
        {
            lock (_gate)
                return _state == EnvironmentState.Init || (_state is EnvironmentState.Ready or EnvironmentState.Busy && _running.Count == 0);
        }
    }

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

    /// <summary>The runtime disconnected before it received the event: the next call has it, here or in another environment.</summary>
    internal void PutBack(Invocation invocation)
    {
        lock (_gate)
        {
            if (invocation.HasEnded || !_running.Remove(invocation.Request.RequestId))
                return;
            invocation.Undo();
            if (_running.Count == 0 && _state == EnvironmentState.Busy)
                _state = EnvironmentState.Ready;
            _runtime = RuntimeState.Ready;
            ExpectAnotherRuntime();
        }

        _function.Queue.PutBack(invocation);
    }

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

    /// <summary>Gives an invocation to the runtime, if it waits for one and the extensions are ready. Called under the lock of the queue.</summary>
    internal bool TryTake(Invocation invocation)
    {
        lock (_gate)
        {
            Advance();
            while ((_state == EnvironmentState.Ready || (_state == EnvironmentState.Busy && IsManagedInstance)) && Extensions.AreReady && _calls.First is { } call)
            {
                _calls.RemoveFirst();
                invocation.Begin(this, Time, _function.Options.Timeout, _emulator.Journal.Position, Expire);
                if (!call.Value.TrySetResult(invocation)) // it has disconnected
                {
                    invocation.Undo();
                    continue;
                }

                _state = EnvironmentState.Busy;
                _runtime = RuntimeState.Running;
                _running.Add(invocation.Request.RequestId, invocation);
                _platform.Start(invocation.Request);
                Extensions.Begin(invocation);
                return true;
            }

            return false;
        }
    }

    /// <summary>Whether the runtime may still answer; checked before a body is read.</summary>
    internal Settlement Find(string requestId, string? nonce)
    {
        lock (_gate)
            return Find(requestId, nonce, out _);
    }

    /// <summary>Takes an outcome from the runtime.</summary>
    internal Settlement Settle(string requestId, string? nonce, InvocationOutcome outcome)
    {
        Invocation? invocation;
        lock (_gate)
        {
            if (Find(requestId, nonce, out invocation) is var found and not Settlement.Accepted)
                return found;
            outcome = End(invocation!, outcome);
        }

        _function.Queue.Complete(invocation!, outcome);
        return Settlement.Accepted;
    }

    /// <summary>
    /// The runtime begins to stream its response: gives the stream, when the caller reads it while it is written; null when the caller wants it whole.
    /// </summary>
    internal Settlement Answer(string requestId, string? nonce, string contentType, out Invocation? invocation, out ResponseStream? stream)
    {
        lock (_gate)
        {
            var found = Find(requestId, nonce, out invocation);
            stream = found == Settlement.Accepted && invocation!.Request.Streams ? invocation.Answer(contentType) : null;
            return found;
        }
    }

    /// <summary>Takes the end of a streamed response.</summary>
    internal Settlement Settle(Invocation invocation, InvocationOutcome outcome)
    {
        lock (_gate)
        {
            if (invocation.HasEnded)
                return Settlement.Late;
            outcome = End(invocation, outcome);
        }

        _function.Queue.Complete(invocation, outcome);
        return Settlement.Accepted;
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

    /// <summary>An extension has changed, or the runtime: perhaps an invocation can begin.</summary>
    private void OnChanged()
    {
        lock (_gate)
            Advance();
        if (Extensions.Failure is { } failure)
            Fail(failure.ErrorType, _ => failure);
        _function.Queue.Dispatch();
    }

    /// <summary>Becomes ready when the runtime and all extensions wait for an event.</summary>
    private void Advance()
    {
        if (_calls.Count == 0 || !Extensions.AreReady || _state is EnvironmentState.Resetting or EnvironmentState.Dead)
            return;
        _initTimer?.Dispose();
        _platform.InitDone();
        Report();
        if (_running.Count == 0)
            _state = EnvironmentState.Ready;
    }

    private InvocationOutcome End(Invocation invocation, InvocationOutcome outcome)
    {
        _running.Remove(invocation.Request.RequestId);
        outcome = invocation.End(outcome, Time);
        _platform.RuntimeDone(invocation, outcome);
        _unreported.Add((invocation, outcome));
        // Otherwise it has not ended before the runtime and the extensions ask for the next event.
        if (IsManagedInstance || outcome.ErrorType is "Sandbox.Timedout" or "Sandbox.Failure" or "Runtime.ExitError" or "Extension.Crash")
            Report();
        return outcome;
    }

    private void Report()
    {
        if (_unreported.Count == 0)
            return;
        (Invocation, InvocationOutcome)[] ended = [.. _unreported];
        _unreported.Clear();
        var memory = _functionProcess?.PeakMemory();
        foreach (var (invocation, outcome) in ended)
        {
            _platform.Report(invocation, outcome, memory);
            invocation.Report();
        }
    }

    private Settlement Find(string requestId, string? nonce, out Invocation? invocation)
    {
        if (_running.TryGetValue(requestId, out invocation) && !invocation.IsAnswering)
            return nonce is null || nonce == invocation.Nonce ? Settlement.Accepted : Settlement.Late;
        return _late.Contains(requestId) ? Settlement.Late : Settlement.UnknownId;
    }

    /// <summary>The time of an invocation is over: for its response, or for the work of the runtime and the extensions after the response.</summary>
    private void Expire(object? state)
    {
        var invocation = (Invocation)state!;
        var ends = _process is not null && !IsManagedInstance; // on Managed Instances the code runs on, and so do the invocations beside it
        InvocationOutcome? outcome = null;
        lock (_gate)
        {
            if (Time.GetElapsedTime(invocation.Started) < _function.Options.Timeout / 2) // it was put back, and has begun again; a timer may be a little early
                return;
            var id = invocation.Request.RequestId;
            if (!invocation.HasEnded && _running.GetValueOrDefault(id) == invocation)
                outcome = ExpireRunning(invocation, id);
            else if (!ends || !_unreported.Exists(ended => ended.Invocation == invocation))
                return;
            Report();
            if (ends && _state is not EnvironmentState.Dead)
                _state = EnvironmentState.Resetting;
        }

        if (ends)
            Shutdown(LambdaShutdownReason.Timeout);
        if (outcome is not null)
            _function.Queue.Complete(invocation, outcome);
    }

    private InvocationOutcome ExpireRunning(Invocation invocation, string id)
    {
        if (_late.Add(id))
            _lateInOrder.Enqueue(id);
        if (_lateInOrder.Count > RememberedIds)
            _late.Remove(_lateInOrder.Dequeue());
        return End(invocation, InvocationOutcome.TimedOut(id, _function.Options.Timeout));
    }

    /// <summary>Ends the invocations that the runtime has. Complete the result without the lock.</summary>
    private List<(Invocation Invocation, InvocationOutcome Outcome)> EndAll(Func<InvocationRequest, InvocationOutcome> outcome) =>
        [.. _running.Values.ToArray().Select(invocation => (invocation, End(invocation, outcome(invocation.Request))))];

    private void Complete(List<(Invocation Invocation, InvocationOutcome Outcome)> ended)
    {
        foreach (var (invocation, outcome) in ended)
            _function.Queue.Complete(invocation, outcome);
    }

    private void CancelCalls()
    {
        foreach (var call in _calls)
            call.TrySetCanceled();
        _calls.Clear();
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
}
