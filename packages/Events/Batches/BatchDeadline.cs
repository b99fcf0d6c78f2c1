namespace Lambent.Events;

/// <summary>
/// The time that the handlers of a batch have. Their token is cancelled a margin before the deadline of the invocation. Handlers that still run when half of
/// the margin has passed are no longer waited for, so that the other half is left to send the response.
/// </summary>
internal sealed class BatchDeadline : IDisposable
{
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(1); // a timer takes 49 days at most, and no invocation lasts a day
    private readonly LambdaContext _context;
    private readonly TimeSpan _margin;
    private readonly CancellationTokenSource? _timer;
    private readonly CancellationTokenSource _stop;
    private bool _handlersRun;

    public BatchDeadline(LambdaContext context, BatchOptions options)
    {
        _context = context;
        if (context.Deadline is null)
        {
            _stop = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken);
            return;
        }

        var remaining = context.RemainingTime;
        var third = remaining / 3; // Lambda's default timeout is 3 seconds: a fixed margin could leave nothing of a short one
        _margin = options.DeadlineMargin < third ? options.DeadlineMargin : third;
        _timer = new CancellationTokenSource(TimerDuration(remaining - _margin), context.TimeProvider);
        _stop = CancellationTokenSource.CreateLinkedTokenSource(_timer.Token, context.CancellationToken);
    }

    /// <summary>Is cancelled at the margin, or by the token of the context.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>Whether it is too late to start a record. Reads the clock too, because a timer is late when all threads are busy.</summary>
    public bool IsOver => _stop.IsCancellationRequested || _context.RemainingTime <= _margin;

    /// <summary>Waits for the handlers, but not longer than half of the margin before the deadline.</summary>
    /// <returns>Whether they have ended, also with an exception.</returns>
    public async Task<bool> WaitAsync(Task handlers)
    {
        var time = _context.Deadline is null ? Timeout.InfiniteTimeSpan : TimerDuration(_context.RemainingTime - (_margin / 2));
        using var enough = new CancellationTokenSource(time, _context.TimeProvider);
        await handlers.WaitAsync(enough.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _handlersRun = !handlers.IsCompleted;
        return !_handlersRun;
    }

    public void Dispose()
    {
        _timer?.Dispose();
        if (!_handlersRun) // they may still use the token
            _stop.Dispose();
    }

    private static TimeSpan TimerDuration(TimeSpan time) => time < TimeSpan.Zero ? TimeSpan.Zero : time > LongestTimer ? LongestTimer : time;
}
