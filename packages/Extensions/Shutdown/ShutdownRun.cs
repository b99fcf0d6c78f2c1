namespace Lambent;

/// <summary>Runs shutdown hooks against the clock.</summary>
internal static class ShutdownRun
{
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(20); // to end in, for hooks that watch their token

    /// <summary>
    /// Runs the hooks in reverse. Each has its share of the time that is left, then the next one begins beside it; when all of the time is up the
    /// token fires and those that are still at work have a moment to end.
    /// </summary>
    /// <param name="hooks">In the order of registration.</param>
    /// <param name="time">The clock.</param>
    /// <param name="started">When the time began to run.</param>
    /// <param name="timeout">The time.</param>
    /// <param name="log">Where failures go.</param>
    public static void Run(Func<CancellationToken, ValueTask>[] hooks, TimeProvider time, long started, TimeSpan timeout, RuntimeLog log)
    {
        if (hooks.Length == 0)
            return;
        using var outOfTime = new CancellationTokenSource(Positive(timeout - time.GetElapsedTime(started)), time);
        var late = new List<Task>();
        for (var i = hooks.Length - 1; i >= 0; i--)
        {
            var running = Start(hooks[i], log, outOfTime.Token);
            var left = timeout - time.GetElapsedTime(started);
            if (running.Wait(Positive(left / (i + 1))))
                continue;
            late.Add(running);
            if (i > 0)
                log.Warn("A shutdown hook has used up its share of the time; the next one begins beside it.");
        }

        if (late.Count == 0)
            return;
        if (!Task.WaitAll([.. late], Positive(timeout - time.GetElapsedTime(started)) + Grace))
            log.Warn($"{late.Count(task => !task.IsCompleted)} of {hooks.Length} shutdown hooks did not end within {timeout.TotalMilliseconds:0} ms and were left.");
    }

    /// <summary>On a thread of the pool, so that a hook that blocks holds up nobody. The task never fails.</summary>
    private static Task Start(Func<CancellationToken, ValueTask> hook, RuntimeLog log, CancellationToken token) => Task.Factory.StartNew(
        async () =>
        {
            try
            {
                await hook(token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (token.IsCancellationRequested)
            {
                log.Warn("A shutdown hook was cancelled because the time was up.");
            }
            catch (Exception e) // boundary: user code
            {
                log.Error("A shutdown hook failed", e);
            }
        },
        CancellationToken.None,
        TaskCreationOptions.DenyChildAttach,
        TaskScheduler.Default).Unwrap();

    private static TimeSpan Positive(TimeSpan time) => time > TimeSpan.FromMilliseconds(1) ? time : TimeSpan.FromMilliseconds(1);
}
