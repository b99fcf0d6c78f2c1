using Microsoft.Extensions.Logging;

namespace Lambent.Events;

/// <summary>
/// Works through a batch. Records that must keep their order share a lane, in which the first failure ends the work; lanes run side by side.
/// </summary>
/// <param name="items">The records.</param>
/// <param name="handle">What the user does with one.</param>
/// <param name="context">The invocation, which tells the deadline and has the log.</param>
/// <param name="options">The user's options.</param>
/// <param name="kind">What a record is called in the log.</param>
/// <param name="id">What names a record in the log; never payload.</param>
internal sealed class BatchRun<T>(
    IReadOnlyList<T> items, Func<T, CancellationToken, Task> handle, LambdaContext context, BatchOptions options, string kind, Func<T, string> id)
{
    private readonly bool[] _handled = new bool[items.Count];
    private readonly List<Exception> _failures = [];
    private List<List<int>> _lanes = [];
    private int _lanesTaken;
    private int _firstFailed = int.MaxValue;

    /// <summary>
    /// Whether a failure makes Lambda retry everything behind it, as the checkpoint of a stream does: then nothing behind it is started any more,
    /// in any lane.
    /// </summary>
    public bool HasCheckpoint { get; init; }

    /// <summary>Records of one key keep their order; without keys each is free. Returns those that were not handled, in the order of the batch.</summary>
    public async Task<List<T>> RunAsync(Func<T, object?>? orderKey)
    {
        if (items.Count == 0)
            return [];
        _lanes = Lanes(orderKey);
        using (var stop = StopSource(out var deadline))
        using (deadline)
        {
            var workers = new Task[Math.Min(options.MaxConcurrency, _lanes.Count)];
            if (workers.Length == 1)
            {
                await WorkAsync(stop.Token).ConfigureAwait(false);
            }
            else
            {
                // Why the thread pool: a handler that computes, or blocks, before its first await would hold up the others.
                for (var i = 0; i < workers.Length; i++)
                    workers[i] = Task.Run(() => WorkAsync(stop.Token), CancellationToken.None);
                await Task.WhenAll(workers).ConfigureAwait(false);
            }
        }

        return Unhandled();
    }

    private List<T> Unhandled()
    {
        var unhandled = new List<T>();
        for (var i = 0; i < items.Count; i++)
        {
            if (!_handled[i])
                unhandled.Add(items[i]);
        }

        var notStarted = unhandled.Count - _failures.Count;
        if (notStarted > 0)
            context.Logger.LogWarning("{Count} of {Total} records ({Kind}) were not started and are returned as failed", notStarted, items.Count, kind);
        if (unhandled.Count == items.Count && options.ThrowWhenAllFail)
        {
            var message = $"None of the {items.Count} records ({kind}) was handled: {_failures.Count} failed, {notStarted} were not started.";
            throw new BatchFailedException(message, _failures);
        }

        return unhandled;
    }

    private List<List<int>> Lanes(Func<T, object?>? orderKey)
    {
        var lanes = new List<List<int>>();
        var byKey = new Dictionary<object, List<int>>();
        for (var i = 0; i < items.Count; i++)
        {
            if (orderKey?.Invoke(items[i]) is not { } key)
            {
                lanes.Add([i]);
                continue;
            }

            if (!byKey.TryGetValue(key, out var lane))
                lanes.Add(byKey[key] = lane = []);
            lane.Add(i);
        }

        return lanes;
    }

    /// <summary>Is cancelled by the margin before the deadline, or by the context's own token, which a test may set.</summary>
    private CancellationTokenSource StopSource(out CancellationTokenSource? deadline)
    {
        deadline = null;
        if (context.Deadline is null)
            return CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken);
        var delay = context.RemainingTime - options.DeadlineMargin;
        var longest = TimeSpan.FromDays(1); // a timer takes 49 days at most, and no invocation lasts as long
        deadline = new CancellationTokenSource(delay < TimeSpan.Zero ? TimeSpan.Zero : delay > longest ? longest : delay, context.TimeProvider);
        return CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, context.CancellationToken);
    }

    private async Task WorkAsync(CancellationToken stop)
    {
        while (Interlocked.Increment(ref _lanesTaken) - 1 is var lane && lane < _lanes.Count)
        {
            foreach (var index in _lanes[lane])
            {
                if (!MayStart(index, stop) || !await TryHandleAsync(index, stop).ConfigureAwait(false))
                    break;
            }
        }
    }

    private bool MayStart(int index, CancellationToken stop) =>
        !stop.IsCancellationRequested && context.RemainingTime > options.DeadlineMargin && !(HasCheckpoint && index > Volatile.Read(ref _firstFailed));

    private async Task<bool> TryHandleAsync(int index, CancellationToken stop)
    {
        try
        {
            await handle(items[index], stop).ConfigureAwait(false);
            _handled[index] = true;
        }
        catch (Exception e)
        {
            lock (_failures)
            {
                _failures.Add(e);
                _firstFailed = Math.Min(_firstFailed, index);
            }

            context.Logger.LogError(e, "The {Kind} {Id} was not handled", kind, id(items[index]));
        }

        return _handled[index];
    }
}
