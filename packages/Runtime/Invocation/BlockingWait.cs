namespace Lambent;

/// <summary>
/// Blocks the thread of the invoke loop until a handler has completed. Most handlers have completed when they return. For other handlers, a short spin avoids
/// a context switch; a longer spin would only use CPU time during I/O (docs/decisions/0003-blocking-loop.md).
/// </summary>
internal sealed class BlockingWait
{
    private const int Spin = 10;

    private readonly ManualResetEventSlim _done = new(false, Spin);
    private readonly Action _set;

    public BlockingWait() => _set = _done.Set;

    public void Wait(ValueTask pending)
    {
        var awaiter = pending.ConfigureAwait(false).GetAwaiter();
        if (!awaiter.IsCompleted)
        {
            _done.Reset();
            awaiter.UnsafeOnCompleted(_set);
            _done.Wait();
        }

        awaiter.GetResult();
    }
}
