namespace Lambent.Emulator;

/// <summary>
/// The invocations of one function, and the environments that take them: first come, first served. It outlives the environments, so an environment that is
/// replaced loses no invocation that waits. Locks are taken in this order: queue, environment, journal.
/// </summary>
/// <param name="maxEnvironments">How many environments may run at the same time.</param>
/// <param name="slots">How many invocations an environment takes at a time.</param>
/// <param name="refusesOverLimit">Whether a synchronous invocation is refused when as many are open as all environments can take; otherwise it waits.</param>
/// <param name="start">Starts an environment; null when runtimes are started by others.</param>
/// <param name="ended">Called with each asynchronous invocation that has ended, and with its outcome.</param>
internal sealed class InvokeQueue(int maxEnvironments, int slots, bool refusesOverLimit, Action? start, Action<InvocationRequest, InvocationOutcome> ended)
{
    private readonly Lock _gate = new();
    private readonly LinkedList<Invocation> _pending = [];
    private readonly Dictionary<string, Invocation> _open = new(StringComparer.Ordinal); // pending or in an environment, by request id
    private readonly List<ExecutionEnvironment> _environments = [];
    private Func<InvocationRequest, InvocationOutcome>? _failure; // why no environment is left, until another is added
    private int _starting;
    private bool _stopped;

    /// <summary>How many invocations wait or are in an environment.</summary>
    public int InProgress
    {
        get
        {
            lock (_gate)
                return _open.Count;
        }
    }

    /// <summary>The environments that may take invocations, or start.</summary>
    public ExecutionEnvironment[] Environments
    {
        get
        {
            lock (_gate)
                return [.. _environments];
        }
    }

    /// <summary>Adds an invocation.</summary>
    /// <exception cref="InvokeRefusedException">An open invocation has the request id, or the concurrency is used up.</exception>
    public Invocation Submit(InvocationRequest request)
    {
        var invocation = new Invocation(request);
        InvocationOutcome? failure;
        lock (_gate)
        {
            if (_stopped)
            {
                invocation.Abandon(Stopped());
                return invocation;
            }

            failure = _failure?.Invoke(request);
            if (failure is null)
            {
                if (refusesOverLimit && request.Accepted is null && _open.Count >= (long)maxEnvironments * slots)
                    throw InvokeRefusedException.TooManyRequests();
                if (!_open.TryAdd(request.RequestId, invocation))
                    throw InvokeRefusedException.InvalidContent($"An invocation with the request id '{request.RequestId}' is in progress. Send another id, or none.");
                _pending.AddLast(invocation);
            }
        }

        if (failure is null)
            Dispatch();
        else
            Complete(invocation, invocation.End(failure, TimeProvider.System));
        return invocation;
    }

    /// <summary>Adds an environment: it may take invocations when its runtime asks for them.</summary>
    public void Add(ExecutionEnvironment environment, bool wasStarting)
    {
        lock (_gate)
        {
            if (wasStarting)
                _starting--;
            _environments.Add(environment);
            _failure = null;
        }
    }

    /// <summary>An environment could not be started.</summary>
    /// <param name="outcome">The outcome of the invocation that it was started for; null when the start was given up, and another is started.</param>
    public void FailStart(Func<InvocationRequest, InvocationOutcome>? outcome)
    {
        Invocation[] failed;
        lock (_gate)
        {
            _starting--;
            failed = TakeFailed(outcome);
        }

        Fail(failed, outcome);
        Dispatch();
    }

    /// <summary>An environment has ended, or cannot take invocations any more.</summary>
    /// <param name="environment">The environment.</param>
    /// <param name="outcome">
    /// The outcome of the invocation that it was started for, and of all that wait when no environment is left; null when they wait on.
    /// </param>
    public void Remove(ExecutionEnvironment environment, Func<InvocationRequest, InvocationOutcome>? outcome)
    {
        Invocation[] failed = [];
        lock (_gate)
        {
            if (_environments.Remove(environment))
            {
                failed = TakeFailed(outcome);
                if (start is null && _environments.Count == 0)
                    _failure = outcome;
            }
        }

        Fail(failed, outcome);
        Dispatch();
    }

    /// <summary>Gives invocations to environments while both are there, and starts environments for the rest.</summary>
    public void Dispatch()
    {
        var starts = 0;
        lock (_gate)
        {
            while (_pending.First is { } next && _environments.Exists(environment => environment.TryTake(next.Value)))
                _pending.RemoveFirst();
            if (start is not null && !_stopped)
            {
                var needed = (_pending.Count + slots - 1) / slots;
                var coming = _starting + _environments.Count(static environment => environment.IsFree);
                starts = Math.Clamp(needed - coming, 0, Math.Max(0, maxEnvironments - _environments.Count - _starting));
                _starting += starts;
            }
        }

        for (; starts > 0; starts--)
            start!();
    }

    /// <summary>Counts an environment that is about to be started, so that no other is started in its place.</summary>
    public void BeginStart()
    {
        lock (_gate)
            _starting++;
    }

    /// <summary>Takes back an invocation whose runtime disconnected before it received the event: the next runtime has it first.</summary>
    public void PutBack(Invocation invocation)
    {
        lock (_gate)
        {
            if (_stopped)
                return;
            if (invocation.IsDropped)
            {
                _open.Remove(invocation.Request.RequestId);
                return;
            }

            _pending.AddFirst(invocation);
        }

        Dispatch();
    }

    /// <summary>Gives an outcome to the caller. The request id is free before the caller has the outcome.</summary>
    public void Complete(Invocation invocation, InvocationOutcome outcome)
    {
        lock (_gate)
        {
            if (_open.GetValueOrDefault(invocation.Request.RequestId) == invocation)
                _open.Remove(invocation.Request.RequestId);
        }

        invocation.Complete();
        if (invocation.Request.Accepted is not null)
            ended(invocation.Request, outcome);
    }

    /// <summary>
    /// Waits for the outcome, or for the begin of the response. When the caller disconnects, an invocation that no runtime has is dropped; one that a runtime has
    /// runs to its end, as in Lambda.
    /// </summary>
    public async Task<T> WaitAsync<T>(Invocation invocation, Task<T> what, CancellationToken cancellationToken)
    {
        try
        {
            return await what.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            lock (_gate)
            {
                if (_pending.Remove(invocation))
                    _open.Remove(invocation.Request.RequestId);
                invocation.IsDropped = true;
            }

            throw;
        }
    }

    /// <summary>Ends all invocations. Returns the environments, which the caller disposes.</summary>
    public ExecutionEnvironment[] Stop()
    {
        lock (_gate)
        {
            _stopped = true;
            foreach (var invocation in _open.Values)
                invocation.Abandon(Stopped());
            _open.Clear();
            _pending.Clear();
            return [.. _environments];
        }
    }

    /// <summary>Takes the invocations that fail with an environment from those that wait.</summary>
    private Invocation[] TakeFailed(Func<InvocationRequest, InvocationOutcome>? outcome)
    {
        if (outcome is null)
            return [];
        Invocation[] failed = _environments.Count + _starting == 0 ? [.. _pending]
            : start is not null && _pending.First is { } first ? [first.Value]
            : [];
        foreach (var invocation in failed)
            _pending.Remove(invocation);
        return failed;
    }

    private void Fail(Invocation[] failed, Func<InvocationRequest, InvocationOutcome>? outcome)
    {
        foreach (var invocation in failed)
            Complete(invocation, invocation.End(outcome!(invocation.Request), TimeProvider.System));
    }

    private static LambdaEmulatorException Stopped() => new("The emulator was stopped before the invocation ended.");
}
