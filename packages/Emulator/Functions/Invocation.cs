namespace Lambent.Emulator;

/// <summary>
/// One attempt to run a function, from the request to the outcome. Until an environment takes it, it belongs to <see cref="InvokeQueue"/>; from then on to that
/// <see cref="ExecutionEnvironment"/>. It is changed under the lock of its owner; only <see cref="Abandon"/> can come at any time.
/// </summary>
internal sealed class Invocation(InvocationRequest request)
{
    private readonly TaskCompletionSource<InvocationOutcome> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<ResponseStream?> _response = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _reported = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ITimer? _timer;
    private InvocationOutcome? _end;

    public InvocationRequest Request { get; } = request;

    /// <summary>
    /// Tells this invocation from an earlier one with the same request id, which callers may choose: header <c>Lambda-Runtime-Invocation-Id</c>.
    /// </summary>
    public string Nonce { get; } = Guid.NewGuid().ToString("N");

    /// <summary>The timestamp at which the runtime received it.</summary>
    public long Started { get; private set; }

    /// <summary>The number of bytes that have been streamed.</summary>
    public long ProducedBytes { get; set; }

    public DateTimeOffset Deadline { get; private set; }

    /// <summary>The environment that has it, or had it; null before.</summary>
    public ExecutionEnvironment? Environment { get; private set; }

    /// <summary>The position in the journal at which it began.</summary>
    public long JournalPosition { get; private set; }

    public Task<InvocationOutcome> Outcome => _outcome.Task;

    /// <summary>The response as soon as the runtime begins to stream it; null when the outcome came in one piece.</summary>
    public Task<ResponseStream?> Response => _response.Task;

    /// <summary>Completes when the journal has its report: the runtime and the extensions have ended their work.</summary>
    public Task Reported => _reported.Task;

    /// <summary>Whether the runtime streams its response.</summary>
    public bool IsAnswering => _response.Task.IsCompleted;

    /// <summary>Whether its caller has disconnected, so that it is not given to another runtime.</summary>
    public bool IsDropped { get; set; }

    /// <summary>Whether its outcome is known, though the caller may not have it yet.</summary>
    public bool HasEnded => _end is not null || _outcome.Task.IsCompleted;

    /// <summary>The runtime receives it; its time runs.</summary>
    public void Begin(ExecutionEnvironment environment, TimeProvider time, TimeSpan timeout, long journalPosition, TimerCallback expired)
    {
        Environment = environment;
        JournalPosition = journalPosition;
        Started = time.GetTimestamp();
        Deadline = time.GetUtcNow() + timeout;
        _timer = time.CreateTimer(expired, this, timeout, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The runtime disconnected before it received the event.</summary>
    public void Undo()
    {
        Environment = null;
        _timer?.Dispose();
    }

    /// <summary>The runtime begins to stream its response to a caller that reads it while it is written; null when the emulator was stopped meanwhile.</summary>
    public ResponseStream? Answer(string contentType)
    {
        var stream = new ResponseStream(contentType);
        return _response.TrySetResult(stream) ? stream : null;
    }

    /// <summary>Keeps the outcome; <see cref="Complete"/> gives it to the caller. Returns the outcome with its duration.</summary>
    public InvocationOutcome End(InvocationOutcome outcome, TimeProvider time)
    {
        return _end = outcome with { Duration = Environment is null ? TimeSpan.Zero : time.GetElapsedTime(Started) };
    }

    /// <summary>Gives the outcome to the caller.</summary>
    public void Complete()
    {
        // First the outcome: whoever reads the stream to its end finds it.
        _outcome.TrySetResult(_end!);
        EndResponse(error: null);
        if (Environment is null)
            _reported.TrySetResult();
    }

    /// <summary>The runtime and the extensions have ended their work.</summary>
    public void Report()
    {
        _timer?.Dispose();
        _reported.TrySetResult();
    }

    public void Abandon(Exception reason)
    {
        _timer?.Dispose();
        _outcome.TrySetException(reason);
        _ = _outcome.Task.Exception; // nobody may be waiting any more
        EndResponse(reason);
        _reported.TrySetResult();
    }

    private void EndResponse(Exception? error)
    {
        if (error is null ? _response.TrySetResult(null) : _response.TrySetException(error))
            _ = _response.Task.Exception;
        else if (_response.Task.IsCompletedSuccessfully)
            _response.Task.Result?.End(error);
    }
}
