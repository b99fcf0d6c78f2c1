namespace Lambent;

/// <summary>
/// Parks the loop's thread until a handler is done. Most handlers have finished when they return; for the others a short spin catches what
/// finishes at once, and a longer one would only burn CPU while the handler waits for I/O (PROBES in docs/decisions/0003-blocking-loop.md).
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
