namespace Lambent;

/// <summary>How long to wait before a request is sent again: twice as long each time, up to a limit.</summary>
/// <param name="first">The first delay.</param>
/// <param name="longest">The longest delay.</param>
/// <param name="wait">Waits; null for the clock. Tests record the delays instead.</param>
internal sealed class RetryPolicy(TimeSpan first, TimeSpan longest, Action<TimeSpan, CancellationToken>? wait = null)
{
    /// <summary>How often a request for the next event is sent again before the API counts as broken.</summary>
    public const int MaxRetries = 6;

    private readonly Action<TimeSpan, CancellationToken> _wait = wait ?? (static (delay, stopping) => stopping.WaitHandle.WaitOne(delay));

    /// <summary>For the Runtime API and the Extensions API.</summary>
    public static RetryPolicy OfLambdaApis(Action<TimeSpan, CancellationToken>? wait) => new(TimeSpan.FromMilliseconds(50), TimeSpan.FromSeconds(1), wait);

    /// <summary>Whether a status says that the same request may succeed later.</summary>
    public static bool IsTransient(int status) => status is 502 or 503 or 504;

    /// <summary>The delay after a number of retries.</summary>
    public TimeSpan DelayAfter(int retries)
    {
        var delay = first;
        for (; retries > 0 && delay < longest; retries--)
            delay *= 2;
        return delay < longest ? delay : longest;
    }

    /// <summary>Waits after a number of retries; returns early when the runtime is stopped.</summary>
    public void Wait(int retries, CancellationToken stopping) => _wait(DelayAfter(retries), stopping);
}
