namespace Lambent.Emulator;

/// <summary>One invocation from its request to its outcome. <see cref="InvocationDesk"/> moves it, under its lock.</summary>
internal sealed class Invocation(InvocationRequest request)
{
    private readonly TaskCompletionSource<InvocationOutcome> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<ResponseStream?> _response = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ITimer? _timer;

    public InvocationRequest Request { get; } = request;

    /// <summary>
    /// The nonce that tells this invocation from an earlier one with the same request id, which callers may choose:
    /// header <c>Lambda-Runtime-Invocation-Id</c>.
    /// </summary>
    public string Nonce { get; } = Guid.NewGuid().ToString("N");

    /// <summary>The time stamp of the moment a runtime had it.</summary>
    public long Started { get; private set; }

    /// <summary>How many bytes have been streamed.</summary>
    public long ProducedBytes { get; set; }

    public DateTimeOffset Deadline { get; private set; }

    public Task<InvocationOutcome> Outcome => _outcome.Task;

    /// <summary>The response as soon as a runtime begins to stream it; null when the outcome came in one piece.</summary>
    public Task<ResponseStream?> Response => _response.Task;

    /// <summary>Whether a runtime streams its response.</summary>
    public bool IsAnswering => _response.Task.IsCompleted;

    /// <summary>Whether a runtime has it, or had it.</summary>
    public bool HasBegun { get; private set; }

    public bool IsSettled => _outcome.Task.IsCompleted;

    /// <summary>A runtime has it: its time runs.</summary>
    public void Begin(TimeProvider time, TimeSpan timeout, TimerCallback expired)
    {
        HasBegun = true;
        Started = time.GetTimestamp();
        Deadline = time.GetUtcNow() + timeout;
        _timer = time.CreateTimer(expired, this, timeout, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The runtime left before it had it.</summary>
    public void Undo()
    {
        HasBegun = false;
        _timer?.Dispose();
    }

    /// <summary>A runtime begins to stream its response to a caller that reads it as it comes.</summary>
    public ResponseStream Answer(string contentType)
    {
        var stream = new ResponseStream(contentType);
        _response.SetResult(stream);
        return stream;
    }

    public void Settle(InvocationOutcome outcome, TimeProvider time)
    {
        _timer?.Dispose();
        // First the outcome: whoever reads the stream to its end finds it.
        _outcome.TrySetResult(outcome with { Duration = HasBegun ? time.GetElapsedTime(Started) : TimeSpan.Zero });
        EndResponse(error: null);
    }

    public void Abandon(Exception reason)
    {
        _timer?.Dispose();
        _outcome.TrySetException(reason);
        _ = _outcome.Task.Exception; // nobody may be waiting any more
        EndResponse(reason);
    }

    private void EndResponse(Exception? error)
    {
        if (error is null ? _response.TrySetResult(null) : _response.TrySetException(error))
            _ = _response.Task.Exception;
        else if (_response.Task.IsCompletedSuccessfully)
            _response.Task.Result?.End(error);
    }
}
