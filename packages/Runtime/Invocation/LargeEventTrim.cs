namespace Lambent;

/// <summary>
/// Returns the memory of a large event to the operating system with a full garbage collection. The collection blocks the function, so it runs only after a
/// number of small events, and not when the function keeps so many objects alive that the collection would take long. Measurements:
/// docs/decisions/0018-memory-after-a-large-event.md.
/// </summary>
/// <param name="collect">Runs the collection; null for the garbage collector. Tests count the calls instead.</param>
internal sealed class LargeEventTrim(Action? collect = null)
{
    /// <summary>The number of small events that must follow a large event. Functions that often receive large events never run a collection.</summary>
    public const int SmallEvents = 20;

    private const long MaxLiveBytes = 32 * 1024 * 1024; // a collection takes about 1 ms for each 1.3 MB of small objects
    private const long MaxHeapBytes = 128 * 1024 * 1024; // used when the live size is unknown

    private int _smallEventsLeft; // small events until the collection; 0 when there is no memory to return
    private int _fullCollections; // until the end of the last event
    private bool _liveSizeIsUnknown; // the last full collection ran during a large event, whose objects it counted as live

    /// <summary>Records the end of an event, and runs the collection when it is due.</summary>
    /// <param name="large">Whether the event or its result was large.</param>
    public void OnEventEnded(bool large)
    {
        var fullCollections = GC.CollectionCount(GC.MaxGeneration);
        if (fullCollections != _fullCollections)
            _liveSizeIsUnknown = large;
        _fullCollections = fullCollections;
        if (large)
            _smallEventsLeft = SmallEvents;
        else if (_smallEventsLeft > 0 && --_smallEventsLeft == 0)
            (collect ?? CollectIfQuick)();
    }

    private void CollectIfQuick()
    {
        if (IsQuick())
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private bool IsQuick()
    {
        var lastCollection = GC.GetGCMemoryInfo(GCKind.FullBlocking);
        return lastCollection.Index > 0 && !_liveSizeIsUnknown
            ? lastCollection.PromotedBytes <= MaxLiveBytes
            : GC.GetTotalMemory(forceFullCollection: false) <= MaxHeapBytes;
    }
}
