namespace Lambent;

/// <summary>Runs shutdown hooks within a time budget.</summary>
internal static class ShutdownHookRunner
{
    private static readonly TimeSpan CancellationGrace = TimeSpan.FromMilliseconds(20); // for hooks to return after their token is cancelled

    /// <summary>
    /// Runs the hooks in reverse order of registration. Each hook has an equal share of the remaining time; a hook that exceeds its share continues while the
    /// next one starts. When the budget is used up, the token is cancelled and running hooks have 20 ms to return.
    /// </summary>
    /// <param name="hooks">The hooks, in order of registration.</param>
    /// <param name="time">The clock.</param>
    /// <param name="started">The timestamp at which the budget started.</param>
    /// <param name="budget">The time for all hooks.</param>
    /// <param name="log">The log for failures.</param>
    public static void Run(Func<CancellationToken, ValueTask>[] hooks, TimeProvider time, long started, TimeSpan budget, RuntimeLog log)
    {
        if (hooks.Length == 0)
            return;
        using var expired = new CancellationTokenSource(AtLeastOneMillisecond(budget - time.GetElapsedTime(started)), time);
        var unfinished = new List<Task>();
        for (var i = hooks.Length - 1; i >= 0; i--)
        {
            var running = Start(hooks[i], log, expired.Token);
            var remaining = budget - time.GetElapsedTime(started);
            if (running.Wait(AtLeastOneMillisecond(remaining / (i + 1))))
                continue;
            unfinished.Add(running);
            if (i > 0)
                log.Warn("A shutdown hook exceeded its share of the shutdown time. The next hook starts while it continues.");
        }

        if (unfinished.Count == 0)
            return;
        if (!Task.WaitAll([.. unfinished], AtLeastOneMillisecond(budget - time.GetElapsedTime(started)) + CancellationGrace))
            log.Warn($"{unfinished.Count(task => !task.IsCompleted)} of {hooks.Length} shutdown hooks did not complete within {budget.TotalMilliseconds:0} ms and were abandoned.");
    }

    /// <summary>Starts a hook on a thread-pool thread, so that a hook that blocks does not block the others. The task never fails.</summary>
    private static Task Start(Func<CancellationToken, ValueTask> hook, RuntimeLog log, CancellationToken token) => Task.Factory.StartNew(
        async () =>
        {
            try
            {
                await hook(token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (token.IsCancellationRequested)
            {
                log.Warn("A shutdown hook was cancelled because the shutdown time was used up.");
            }
            catch (Exception e) // boundary: user code
            {
                log.Error("A shutdown hook failed", e);
            }
        },
        CancellationToken.None,
        TaskCreationOptions.DenyChildAttach,
        TaskScheduler.Default).Unwrap();

    private static TimeSpan AtLeastOneMillisecond(TimeSpan time) => time > TimeSpan.FromMilliseconds(1) ? time : TimeSpan.FromMilliseconds(1);
}
