namespace Lambent.Events;

/// <summary>How a batch is worked through.</summary>
public sealed record BatchOptions
{
    /// <summary>How many records are worked on at a time; 10 by default. Those that keep an order among them count as one.</summary>
    public int MaxConcurrency
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one record must be worked on at a time.");
    } = 10;

    /// <summary>
    /// The time before the invocation's deadline at which no further record is started and the handlers' token is cancelled; 500 ms by default.
    /// What is running then has this time to end.
    /// </summary>
    public TimeSpan DeadlineMargin { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// Whether a <see cref="BatchFailedException"/> is thrown when not one record was handled, so that the invocation counts as an error; false by
    /// default, where all records are returned as failed.
    /// </summary>
    public bool ThrowWhenAllFail { get; init; }

    /// <summary>
    /// Whether records of a stream are worked on in parallel where their partition keys differ, of DynamoDB their primary keys; false by default,
    /// where one follows the other. Other sources do not ask.
    /// </summary>
    public bool ParallelPartitionKeys { get; init; }

    internal static BatchOptions Default { get; } = new();
}
