namespace Lambent.Events;

/// <summary>How the records of a batch are handled.</summary>
public sealed record BatchOptions
{
    /// <summary>
    /// How many records are handled at a time; 1 by default, in the order of the batch. With more, handlers run in parallel on the thread pool, so services
    /// that are not thread-safe, such as a <c>DbContext</c>, must not be shared between records. Records that keep an order among them are never handled
    /// at the same time: those of a shard, of a Kafka partition, of a message group of a FIFO queue, and all records of a tumbling window.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxConcurrency
    {
        get;
        init => field = value > 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "MaxConcurrency must be 1 or more: it is the number of records that are handled at a time.");
    } = 1;

    /// <summary>
    /// The time before the deadline of the invocation at which no further record is started and the cancellation token of the handlers is cancelled;
    /// 500 ms by default, but a third of the remaining time at most. Handlers that have not ended after half of this time are no longer waited for, and
    /// their records count as failed, so that the response is sent before Lambda ends the function.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan DeadlineMargin
    {
        get;
        init => field = value >= TimeSpan.Zero
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "DeadlineMargin must not be negative: it is the time before the deadline.");
    } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// Whether a <see cref="BatchFailedException"/> is thrown when no record was handled, so that the invocation counts as an error; false by default:
    /// all records are returned as failed.
    /// </summary>
    public bool ThrowWhenAllFail { get; init; }

    /// <summary>
    /// Whether the records of a shard keep their order only within a partition key (Kinesis) or a primary key (DynamoDB), so that records of different keys
    /// are handled in parallel; false by default: all records of a shard keep their order. It has an effect only when <see cref="MaxConcurrency"/> is
    /// above 1, and only for Kinesis and DynamoDB streams without a tumbling window.
    /// </summary>
    public bool ParallelizeByPartitionKey { get; init; }

    /// <summary>
    /// Whether an exception fails a task of S3 Batch Operations permanently, so that the job does not retry the task; null by default: every exception is
    /// a temporary failure. Other sources do not use it.
    /// </summary>
    public Func<Exception, bool>? IsPermanentFailure { get; init; }

    internal static BatchOptions Default { get; } = new();
}
