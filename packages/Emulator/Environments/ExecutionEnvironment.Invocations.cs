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

/// <summary>The invocations. An environment on Managed Instances has several at a time; any other has one.</summary>
public sealed partial class ExecutionEnvironment
{
    private const int RememberedIds = 1024; // of invocations that timed out; an older one is unknown

    private readonly Dictionary<string, Invocation> _running = new(StringComparer.Ordinal); // by request id
    private readonly List<(Invocation Invocation, InvocationOutcome Outcome)> _unreported = []; // answered; the runtime has not asked for the next event yet
    private readonly HashSet<string> _late = new(StringComparer.Ordinal);
    private readonly Queue<string> _lateInOrder = [];
    private EnvironmentState _state;

    /// <summary>Whether it takes an invocation as soon as its runtime asks: it starts, or has none.</summary>
    internal bool IsFree
    {
        get
        {
            lock (_gate)
                return _state == EnvironmentState.Init || (_state is EnvironmentState.Ready or EnvironmentState.Busy && _running.Count == 0);
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
}
