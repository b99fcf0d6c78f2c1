namespace Lambent.Emulator;

/// <summary>What became of an outcome that a runtime sent.</summary>
internal enum Settlement
{
    /// <summary>The caller has it.</summary>
    Accepted,

    /// <summary>No open invocation has the id.</summary>
    UnknownId,

    /// <summary>Its invocation timed out, or the id belongs to a later one by now.</summary>
    Late,
}

/// <summary>
/// Where callers leave events and runtimes fetch them: first come, first served on both sides, each event to one runtime, and none while an
/// extension is at work.
/// </summary>
internal sealed partial class InvocationDesk(LambdaEmulatorOptions options, ExtensionDesk extensions, PlatformLog platform)
{
    private const int RememberedIds = 1024; // of invocations that timed out; an answer later than that many is merely unknown

    private readonly TimeSpan _timeout = options.Timeout;
    private readonly TimeProvider _time = options.TimeProvider;
    private readonly Lock _gate = new();
    private readonly LinkedList<Invocation> _pending = [];
    private readonly LinkedList<TaskCompletionSource<Invocation>> _waiting = [];
    private readonly List<Invocation> _unreported = []; // answered, and the runtime has not asked for the next yet
    private readonly Dictionary<string, Invocation> _open = new(StringComparer.Ordinal); // pending or with a runtime, by request id
    private readonly HashSet<string> _expired = new(StringComparer.Ordinal);
    private readonly Queue<string> _expiredInOrder = [];
    private Func<InvocationRequest, InvocationOutcome>? _initError; // until another runtime asks for an event
    private bool _stopped;

    /// <summary>How many wait for a runtime or are with one.</summary>
    public int InProgress
    {
        get
        {
            lock (_gate)
                return _open.Count;
        }
    }

    /// <summary>Leaves an event; null when an open invocation has its request id.</summary>
    public Invocation? Submit(InvocationRequest request)
    {
        var invocation = new Invocation(request);
        lock (_gate)
        {
            if (_stopped)
                invocation.Abandon(Stopped());
            else if (_initError is { } error)
                invocation.Settle(error(request), _time);
            else if (!_open.TryAdd(request.RequestId, invocation))
                return null;
            else
                _pending.AddLast(invocation);
            Match();
        }

        return invocation;
    }

    /// <summary>Waits for an event; the time of the invocation runs when it is returned.</summary>
    public async Task<Invocation> TakeAsync(CancellationToken cancellationToken)
    {
        LinkedListNode<TaskCompletionSource<Invocation>> place;
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_stopped, this);
            _initError = null;
            platform.RuntimeReady();
            place = _waiting.AddLast(new TaskCompletionSource<Invocation>(TaskCreationOptions.RunContinuationsAsynchronously));
            Match();
        }

        using var leaves = cancellationToken.UnsafeRegister(
            static state => ((Action)state!)(), () => Leave(place, cancellationToken));
        return await place.Value.Task.ConfigureAwait(false);
    }

    /// <summary>Gives back an event whose runtime was gone before it could be sent: the next runtime has it first.</summary>
    public void PutBack(Invocation invocation)
    {
        lock (_gate)
        {
            if (invocation.IsSettled || _stopped)
                return;
            invocation.Undo();
            _pending.AddFirst(invocation);
            Match();
        }
    }

    /// <summary>
    /// Waits for the outcome. When the caller goes, what no runtime has yet is dropped; what one has runs to its end, as in Lambda.
    /// </summary>
    public Task<InvocationOutcome> WaitAsync(Invocation invocation, CancellationToken cancellationToken) =>
        WaitAsync(invocation, invocation.Outcome, cancellationToken);

    /// <summary>Waits until the response begins; null when the outcome came in one piece.</summary>
    public Task<ResponseStream?> WaitForResponseAsync(Invocation invocation, CancellationToken cancellationToken) =>
        WaitAsync(invocation, invocation.Response, cancellationToken);

    /// <summary>Whether a runtime may still answer; checked before a body is read.</summary>
    public Settlement Find(string requestId, string? nonce)
    {
        lock (_gate)
            return Find(requestId, nonce, out _);
    }

    /// <summary>Takes an outcome from a runtime.</summary>
    public Settlement Settle(string requestId, string? nonce, InvocationOutcome outcome)
    {
        lock (_gate)
        {
            var found = Find(requestId, nonce, out var invocation);
            if (found == Settlement.Accepted)
                End(invocation!, outcome);
            return found;
        }
    }

    /// <summary>
    /// A runtime begins to stream its response: where to, when the caller reads it as it comes; null when the caller wants it whole.
    /// </summary>
    public Settlement Answer(string requestId, string? nonce, string contentType, out Invocation? invocation, out ResponseStream? stream)
    {
        lock (_gate)
        {
            var found = Find(requestId, nonce, out invocation);
            stream = found == Settlement.Accepted && invocation!.Request.Streams ? invocation.Answer(contentType) : null;
            return found;
        }
    }

    /// <summary>Takes the end of a streamed response.</summary>
    public Settlement Settle(Invocation invocation, InvocationOutcome outcome)
    {
        lock (_gate)
        {
            if (invocation.IsSettled)
                return Settlement.Late;
            End(invocation, outcome);
            return Settlement.Accepted;
        }
    }

    private async Task<T> WaitAsync<T>(Invocation invocation, Task<T> what, CancellationToken cancellationToken)
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
            }

            throw;
        }
    }

    /// <summary>Hands out events while there are runtimes for them and the extensions are ready.</summary>
    private void Match()
    {
        if (extensions.Failure is { } failure)
            FailPending(_ => failure);
        if (_waiting.First is not null && extensions.AreReady)
        {
            platform.InitDone();
            Report();
        }

        while (_pending.First is { } next && _waiting.First is { } waiting && extensions.AreReady)
        {
            _waiting.RemoveFirst();
            next.Value.Begin(_time, _timeout, Expire);
            if (waiting.Value.TrySetResult(next.Value))
            {
                _pending.RemoveFirst();
                platform.Start(next.Value.Request);
                extensions.Begin(next.Value);
            }
            else
            {
                next.Value.Undo();
            }
        }
    }

    private void FailPending(Func<InvocationRequest, InvocationOutcome> outcome)
    {
        foreach (var invocation in _pending)
            End(invocation, outcome(invocation.Request));
        _pending.Clear();
    }

    private void End(Invocation invocation, InvocationOutcome outcome)
    {
        _open.Remove(invocation.Request.RequestId);
        invocation.Settle(outcome, _time);
        if (!invocation.HasBegun)
            return;
        var settled = invocation.Outcome.Result; // with its duration
        platform.RuntimeDone(invocation, settled);
        _unreported.Add(invocation);
        // Otherwise it has not ended before the runtime and the extensions ask for the next.
        if (options.IsManagedInstance || settled.ErrorType is "Sandbox.Timedout" or "Runtime.ExitError" or "Extension.Crash")
            Report();
    }

    private void Leave(LinkedListNode<TaskCompletionSource<Invocation>> place, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (place.Value.TrySetCanceled(cancellationToken) && place.List is not null)
                _waiting.Remove(place);
        }
    }

    private Settlement Find(string requestId, string? nonce, out Invocation? invocation)
    {
        if (_open.TryGetValue(requestId, out invocation) && invocation.HasBegun && !invocation.IsAnswering)
            return nonce is null || nonce == invocation.Nonce ? Settlement.Accepted : Settlement.Late;
        return _expired.Contains(requestId) ? Settlement.Late : Settlement.UnknownId;
    }

    private void Expire(object? state)
    {
        var invocation = (Invocation)state!;
        lock (_gate)
        {
            var id = invocation.Request.RequestId;
            if (invocation.IsSettled || !invocation.HasBegun)
                return;
            if (_expired.Add(id))
                _expiredInOrder.Enqueue(id);
            if (_expiredInOrder.Count > RememberedIds)
                _expired.Remove(_expiredInOrder.Dequeue());
            End(invocation, InvocationOutcome.TimedOut(id, _timeout));
        }

        Broken?.Invoke(LambdaShutdownReason.Timeout);
    }
}
