using System.Runtime.ExceptionServices;

namespace Lambent;

/// <summary>
/// The loops of a runtime on Lambda Managed Instances, https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances.html: each has a thread and a
/// connection of its own. One that is lost starts again, the others go on; the runtime ends when the Runtime API fails all of them.
/// </summary>
/// <param name="count">How many, from <c>AWS_LAMBDA_MAX_CONCURRENCY</c>.</param>
/// <param name="open">Opens a source for one loop.</param>
/// <param name="loop">Makes a loop on a source.</param>
/// <param name="log">Where a lost loop is reported.</param>
/// <param name="wait">Waits before a lost loop starts again; null for the clock.</param>
internal sealed class ConcurrentLoops(
    int count, Func<InvocationSource> open, Func<InvocationSource, InvokeLoop> loop, RuntimeLog log, Action<TimeSpan, CancellationToken>? wait = null)
{
    private const int FailuresEach = 2; // of every loop on average, without an event between them: then nobody serves the Runtime API any more

    private readonly RetryPolicy _restart = new(TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(10), wait);
    private readonly Lock _gate = new();
    private readonly InvokeLoop?[] _loops = new InvokeLoop?[count];
    private readonly CancellationTokenSource _ending = new();
    private long _eventsBefore; // of loops that were lost
    private long _eventsAtFailure;
    private int _failures; // since an event
    private int _lost; // at the moment
    private Exception? _fatal;

    /// <summary>Runs all loops, the first on the calling thread, until they are stopped. Throws when all are lost.</summary>
    public void Run(CancellationToken stopping)
    {
        RaiseThreadPoolMinimum(count);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stopping, _ending.Token);
        var threads = new Thread[count - 1];
        for (var i = 0; i < threads.Length; i++)
        {
            var number = i + 1;
            threads[i] = new Thread(() => RunOne(number, ending.Token)) { IsBackground = true, Name = "Lambent loop" };
            threads[i].Start();
        }

        RunOne(0, ending.Token);
        foreach (var thread in threads)
            thread.Join();
        if (_fatal is not null)
            ExceptionDispatchInfo.Throw(_fatal);
    }

    /// <summary>Handlers that block must not starve each other: the pool gives a thread to each without its usual half second of waiting.</summary>
    private static void RaiseThreadPoolMinimum(int count)
    {
        const int Others = 8; // timers, the handlers' own work
        ThreadPool.GetMinThreads(out var workers, out var completions);
        if (workers < count + Others)
            ThreadPool.SetMinThreads(count + Others, completions);
    }

    private void RunOne(int number, CancellationToken ending)
    {
        var restarts = 0; // since an event
        while (!ending.IsCancellationRequested)
        {
            var events = 0L;
            try
            {
                using var source = open();
                using var stop = ending.UnsafeRegister(static source => ((InvocationSource)source!).Stop(), source);
                var running = loop(source);
                Volatile.Write(ref _loops[number], running);
                try
                {
                    running.Run(ending);
                    return;
                }
                finally
                {
                    events = running.Events;
                }
            }
            catch (Exception e) // boundary: of one loop, whatever it is
            {
                if (ending.IsCancellationRequested)
                    return;
                if (events > 0)
                    restarts = 0;
                if (RecordFailure(number, events, e))
                    return;
                log.LoopLost(e.Message, _restart.DelayAfter(restarts));
            }

            _restart.Wait(restarts++, ending);
            lock (_gate)
                _lost--;
        }
    }

    /// <summary>Counts a loop as lost. True when the runtime is to end.</summary>
    private bool RecordFailure(int number, long events, Exception e)
    {
        lock (_gate)
        {
            Volatile.Write(ref _loops[number], null);
            _eventsBefore += events;
            var all = _eventsBefore;
            foreach (var other in _loops)
                all += other?.Events ?? 0;
            _failures = all == _eventsAtFailure ? _failures + 1 : 1;
            _eventsAtFailure = all;
            _lost++;
            if (_lost < count && _failures < FailuresEach * count)
                return false;
            _fatal = e;
        }

        _ending.Cancel();
        return true;
    }
}
