namespace Lambent.Events;

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
