namespace Lambent.Events;

/// <summary>How far a record of a batch is.</summary>
internal enum BatchRecordState
{
    /// <summary>To Running.</summary>
    NotStarted,

    /// <summary>To Handled or Failed; stays when the handler does not end before the deadline.</summary>
    Running,

    /// <summary>The handler returned.</summary>
    Handled,

    /// <summary>The handler threw.</summary>
    Failed,
}

/// <summary>A record of a batch and its outcome.</summary>
internal sealed class BatchRecord<TItem, TResult>(TItem item, int index, BatchGroup<TItem, TResult> group)
{
    public TItem Item { get; } = item;

    public int Index { get; } = index;

    public BatchGroup<TItem, TResult> Group { get; } = group;

    public BatchRecordState State { get; set; }

    /// <summary>What the handler returned, when the state is Handled.</summary>
    public TResult? Result { get; set; }

    /// <summary>What the handler threw, when the state is Failed.</summary>
    public Exception? Exception { get; set; }
}

/// <summary>Records that keep their order among them: after the first failure the rest of the group is not started.</summary>
internal sealed class BatchGroup<TItem, TResult>
{
    public List<BatchRecord<TItem, TResult>> Records { get; } = [];

    public bool HasFailure { get; set; }
}

/// <summary>What the sources whose handlers return nothing have in common.</summary>
internal static class BatchRecords
{
    /// <summary>A handler that returns a value, for <see cref="BatchRun{TItem, TResult}"/>.</summary>
    public static Func<T, CancellationToken, Task<bool>> WithResult<T>(Func<T, CancellationToken, Task> handler) => async (item, cancellationToken) =>
    {
        await handler(item, cancellationToken).ConfigureAwait(false);
        return true;
    };

    /// <summary>The records that were not handled, in the order of the batch.</summary>
    public static IEnumerable<TItem> NotHandled<TItem, TResult>(this IEnumerable<BatchRecord<TItem, TResult>> records) =>
        records.Where(static record => record.State != BatchRecordState.Handled).Select(static record => record.Item);

    /// <summary>Throws when a record was not handled, for a source without partial responses.</summary>
    /// <param name="records">All records of the batch.</param>
    /// <param name="kind">The name of a record, such as "ActiveMQ message".</param>
    /// <param name="id">The identifier of a record.</param>
    public static void ThrowIfAnyFailed<TItem, TResult>(this IReadOnlyList<BatchRecord<TItem, TResult>> records, string kind, Func<TItem, string> id)
    {
        const int MaxNames = 10; // a batch has up to 10,000 messages, and an error report has a limit
        string[] failed = [.. records.NotHandled().Select(id)];
        if (failed.Length == 0)
            return;
        var names = string.Join("', '", failed.Take(MaxNames));
        var others = failed.Length > MaxNames ? $" and {failed.Length - MaxNames} others" : "";
        throw new BatchFailedException(
            $"{failed.Length} of {records.Count} records ({kind}) were not handled: '{names}'{others}. This source has no partial responses, so Lambda retries the whole batch.",
            failed,
            [.. records.Select(static record => record.Exception).OfType<Exception>()]);
    }
}
