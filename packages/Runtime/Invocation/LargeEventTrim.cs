namespace Lambent;

/// <summary>
/// Returns the memory that a large event used to the system. That takes a full collection, which stops the function: it waits until a number of small
/// events has followed, and does not happen when the function keeps so much alive that the collection would take long. Measured in
/// docs/decisions/0018-memory-after-a-large-event.md.
/// </summary>
/// <param name="collect">Collects; null for the garbage collector. Tests count instead.</param>
internal sealed class LargeEventTrim(Action? collect = null)
{
    /// <summary>How many small events must follow a large one; functions whose events are often large never pay for a collection.</summary>
    public const int SmallEvents = 20;

    private const long MaxLiveBytes = 32 * 1024 * 1024; // a collection takes about 1 ms for each 1.3 MB of small objects
    private const long MaxHeapBytes = 128 * 1024 * 1024; // while no full collection has told how much of it is alive

    private int _smallEventsLeft; // until memory is returned; 0 when there is nothing to return

    /// <summary>An event has ended. Returns memory when it is time to.</summary>
    /// <param name="large">Whether the event or its result was large.</param>
    public void Ended(bool large)
    {
        if (large)
            _smallEventsLeft = SmallEvents;
        else if (_smallEventsLeft > 0 && --_smallEventsLeft == 0)
            (collect ?? CollectIfQuick)();
    }

    private static void CollectIfQuick()
    {
        if (IsQuick())
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private static bool IsQuick()
    {
        var last = GC.GetGCMemoryInfo(GCKind.FullBlocking);
        return last.Index > 0 ? last.PromotedBytes <= MaxLiveBytes : GC.GetTotalMemory(forceFullCollection: false) <= MaxHeapBytes;
    }
}
