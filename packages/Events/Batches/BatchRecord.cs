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
