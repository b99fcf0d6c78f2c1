namespace Lambent;

/// <summary>Memory after a large event.</summary>
internal static class Memory
{
    /// <summary>
    /// Returns what a large event used to the system. Without this it would stay until the next full collection, which a small function may
    /// never reach; and Lambda bills by the memory of the largest event only if that memory is kept.
    /// </summary>
    public static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
