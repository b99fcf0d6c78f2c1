using Microsoft.Extensions.Logging;

namespace Lambent.Events;

/// <summary>Handles the records of one batch.</summary>
internal sealed class BatchRun<TItem, TResult>
{
    private readonly Lock _gate = new();
    private List<BatchGroup<TItem, TResult>> _groups = [];
    private BatchRecord<TItem, TResult>[] _records = [];
    private int _groupsTaken;
    private int _firstFailed = int.MaxValue;
    private bool _isClosed;

    public required IReadOnlyList<TItem> Items { get; init; }

    public required Func<TItem, CancellationToken, Task<TResult>> Handler { get; init; }

    public required LambdaContext Context { get; init; }

    public required BatchOptions Options { get; init; }

    /// <summary>The name of a record in the log, such as "SQS message".</summary>
    public required string Kind { get; init; }

    /// <summary>The identifier of a record in the log; never payload.</summary>
    public required Func<TItem, string> Id { get; init; }

    /// <summary>Records with equal keys keep their order. A record whose key is null keeps no order; null is the same for all records.</summary>
    public Func<TItem, object?>? OrderKey { get; init; }

    /// <summary>Whether Lambda retries everything behind the first failure, as of a stream. Then nothing behind it is started, in any group.</summary>
    public bool StopsAtFirstFailure { get; init; }

    /// <summary>Handles the records and returns them in the order of the batch, at the latest shortly before the deadline.</summary>
    /// <exception cref="BatchFailedException">No record was handled, and the options ask for an exception then.</exception>
    public async Task<BatchRecord<TItem, TResult>[]> RunAsync()
    {
        if (Items.Count == 0)
            return [];
        GroupRecords();
        using var deadline = new BatchDeadline(Context, Options);
        var workers = new Task[Math.Min(Options.MaxConcurrency, _groups.Count)];
        // Why the thread pool, also for one worker: a handler that blocks must not block the wait for the deadline.
        for (var i = 0; i < workers.Length; i++)
            workers[i] = Task.Run(() => workers.Length == 1 ? HandleInBatchOrderAsync(deadline) : HandleGroupsAsync(deadline), CancellationToken.None);
        await deadline.WaitAsync(Task.WhenAll(workers)).ConfigureAwait(false);
        lock (_gate)
            _isClosed = true;
        LogUnfinished();
        ThrowIfAllFailed();
        return _records;
    }

    private void GroupRecords()
    {
        var byKey = new Dictionary<object, BatchGroup<TItem, TResult>>();
        _groups = [];
        _records = new BatchRecord<TItem, TResult>[Items.Count];
        for (var i = 0; i < _records.Length; i++)
        {
            var key = OrderKey?.Invoke(Items[i]);
            if (key is null || !byKey.TryGetValue(key, out var group))
            {
                _groups.Add(group = new());
                if (key is not null)
                    byKey[key] = group;
            }

            group.Records.Add(_records[i] = new(Items[i], i, group));
        }
    }

    private async Task HandleInBatchOrderAsync(BatchDeadline deadline)
    {
        foreach (var record in _records)
            await HandleAsync(record, deadline).ConfigureAwait(false);
    }

    private async Task HandleGroupsAsync(BatchDeadline deadline)
    {
        while (Interlocked.Increment(ref _groupsTaken) - 1 is var next && next < _groups.Count)
        {
            foreach (var record in _groups[next].Records)
                await HandleAsync(record, deadline).ConfigureAwait(false);
        }
    }

    private async Task HandleAsync(BatchRecord<TItem, TResult> record, BatchDeadline deadline)
    {
        if (!TryStart(record, deadline))
            return;
        try
        {
            var result = await Handler(record.Item, deadline.Token).ConfigureAwait(false);
            lock (_gate)
            {
                if (!_isClosed)
                    (record.Result, record.State) = (result, BatchRecordState.Handled);
            }
        }
        catch (Exception e) // boundary: user code
        {
            if (TryFail(record, e))
                Context.Logger.LogError(e, "The {Kind} {Id} was not handled", Kind, Id(record.Item));
        }
    }

    private bool TryStart(BatchRecord<TItem, TResult> record, BatchDeadline deadline)
    {
        if (deadline.IsOver)
            return false;
        lock (_gate)
        {
            if (_isClosed || record.Group.HasFailure || (StopsAtFirstFailure && record.Index > _firstFailed))
                return false;
            record.State = BatchRecordState.Running;
            return true;
        }
    }

    /// <summary>Returns false when the response is already made: the record counts as unfinished in it.</summary>
    private bool TryFail(BatchRecord<TItem, TResult> record, Exception exception)
    {
        lock (_gate)
        {
            if (_isClosed)
                return false;
            (record.Exception, record.State) = (exception, BatchRecordState.Failed);
            record.Group.HasFailure = true;
            _firstFailed = Math.Min(_firstFailed, record.Index);
            return true;
        }
    }

    private void LogUnfinished()
    {
        foreach (var record in _records)
        {
            if (record.State == BatchRecordState.Running)
                Context.Logger.LogError("The {Kind} {Id} did not finish before the deadline and counts as failed. Its handler still runs", Kind, Id(record.Item));
        }

        var notStarted = Count(BatchRecordState.NotStarted);
        if (notStarted > 0)
            Context.Logger.LogWarning("{Count} of {Total} records ({Kind}) were not started and count as failed", notStarted, _records.Length, Kind);
    }

    private void ThrowIfAllFailed()
    {
        if (!Options.ThrowWhenAllFail || Count(BatchRecordState.Handled) > 0)
            return;
        throw new BatchFailedException(
            $"None of the {_records.Length} records ({Kind}) was handled: {Count(BatchRecordState.Failed)} failed, {Count(BatchRecordState.Running)} did not finish " +
            $"before the deadline, {Count(BatchRecordState.NotStarted)} were not started.",
            [.. _records.Select(record => Id(record.Item))],
            [.. _records.Select(record => record.Exception).OfType<Exception>()]);
    }

    private int Count(BatchRecordState state) => _records.Count(record => record.State == state);
}
