using System.Runtime.ExceptionServices;

namespace Lambent;

/// <summary>
/// The invoke loops of a runtime on Lambda Managed Instances, https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances.html. Each loop has its own
/// thread and connection. A loop that fails is restarted while the other loops continue. The runtime ends when all loops have failed.
/// </summary>
/// <param name="count">The number of loops, from <c>AWS_LAMBDA_MAX_CONCURRENCY</c>.</param>
/// <param name="openSource">Opens the source of one loop.</param>
/// <param name="createLoop">Creates a loop for a source.</param>
/// <param name="log">The log.</param>
/// <param name="wait">Waits before a loop is restarted; null for the system clock.</param>
internal sealed class ConcurrentLoops(
    int count, Func<InvocationSource> openSource, Func<InvocationSource, InvokeLoop> createLoop, RuntimeLog log, Action<TimeSpan, CancellationToken>? wait = null)
{
    private const int MaxFailuresPerLoop = 2; // on average for each loop, without any event between the failures: then the Runtime API is no longer available

    private readonly RetryPolicy _restart = new(TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(10), wait);
    private readonly Lock _gate = new();
    private readonly InvokeLoop?[] _loops = new InvokeLoop?[count];
    private readonly CancellationTokenSource _ending = new();
    private long _eventsOfFailedLoops; // the events of loops that have failed
    private long _eventsAtFailure;
    private int _failures; // since the last event
    private int _waitingLoops; // loops that have failed and not been restarted yet
    private Exception? _fatalException;

    /// <summary>Runs all loops, the first one on the calling thread, until they are stopped. Throws when all loops have failed.</summary>
    public void Run(CancellationToken stopping)
    {
        RaiseThreadPoolMinimum(count);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stopping, _ending.Token);
        var threads = new Thread[count - 1];
        for (var i = 0; i < threads.Length; i++)
        {
            var number = i + 1;
            threads[i] = new Thread(() => RunLoop(number, ending.Token)) { IsBackground = true, Name = "Lambent loop" };
            threads[i].Start();
        }

        RunLoop(0, ending.Token);
        foreach (var thread in threads)
            thread.Join();
        if (_fatalException is not null)
            ExceptionDispatchInfo.Throw(_fatalException);
    }

    /// <summary>Raises the minimum of the thread pool, so that it creates a thread for each blocking handler without its usual delay of half a second.</summary>
    private static void RaiseThreadPoolMinimum(int count)
    {
        const int Others = 8; // for timers and for work that handlers start
        ThreadPool.GetMinThreads(out var workers, out var completions);
        if (workers < count + Others)
            ThreadPool.SetMinThreads(count + Others, completions);
    }

    private void RunLoop(int number, CancellationToken ending)
    {
        var restarts = 0; // since the last event of this loop
        while (!ending.IsCancellationRequested)
        {
            var events = 0L;
            try
            {
                using var source = openSource();
                using var stop = ending.UnsafeRegister(static source => ((InvocationSource)source!).Stop(), source);
                var invokeLoop = createLoop(source);
                Volatile.Write(ref _loops[number], invokeLoop);
                try
                {
                    invokeLoop.Run(ending);
                    return;
                }
                finally
                {
                    events = invokeLoop.Events;
                }
            }
            catch (Exception e) // boundary: a failure of one loop must not end the others
            {
                if (ending.IsCancellationRequested)
                    return;
                if (events > 0)
                    restarts = 0;
                if (RecordFailure(number, events, e))
                    return;
                log.LoopFailed(e.Message, _restart.DelayAfter(restarts));
            }

            _restart.Wait(restarts++, ending);
            lock (_gate)
                _waitingLoops--;
        }
    }

    /// <summary>Records the failure of a loop. True when the runtime must end.</summary>
    private bool RecordFailure(int number, long events, Exception e)
    {
        lock (_gate)
        {
            Volatile.Write(ref _loops[number], null);
            _eventsOfFailedLoops += events;
            var totalEvents = _eventsOfFailedLoops;
            foreach (var other in _loops)
                totalEvents += other?.Events ?? 0;
            _failures = totalEvents == _eventsAtFailure ? _failures + 1 : 1;
            _eventsAtFailure = totalEvents;
            _waitingLoops++;
            if (_waitingLoops < count && _failures < MaxFailuresPerLoop * count)
                return false;
            _fatalException = e;
        }

        _ending.Cancel();
        return true;
    }
}
