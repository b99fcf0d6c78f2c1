namespace Lambent;

/// <summary>The delays before a request is sent again. Each delay is twice the previous delay, up to a maximum.</summary>
/// <param name="firstDelay">The first delay.</param>
/// <param name="maxDelay">The maximum delay.</param>
/// <param name="wait">Waits for a delay; null for the system clock. Tests record the delays instead.</param>
internal sealed class RetryPolicy(TimeSpan firstDelay, TimeSpan maxDelay, Action<TimeSpan, CancellationToken>? wait = null)
{
    /// <summary>The number of retries of a request for the next event before the runtime fails.</summary>
    public const int MaxRetries = 6;

    private readonly Action<TimeSpan, CancellationToken> _wait = wait ?? (static (delay, stopping) => stopping.WaitHandle.WaitOne(delay));

    /// <summary>Creates the policy for the Runtime API and the Extensions API.</summary>
    public static RetryPolicy ForLambdaApis(Action<TimeSpan, CancellationToken>? wait) => new(TimeSpan.FromMilliseconds(50), TimeSpan.FromSeconds(1), wait);

    /// <summary>Whether the same request may succeed later.</summary>
    public static bool IsTransient(int status) => status is 502 or 503 or 504;

    /// <summary>The delay after a number of earlier retries.</summary>
    public TimeSpan DelayAfter(int retries)
    {
        var delay = firstDelay;
        for (; retries > 0 && delay < maxDelay; retries--)
            delay *= 2;
        return delay < maxDelay ? delay : maxDelay;
    }

    /// <summary>Waits for the delay after a number of earlier retries; returns early when the runtime is stopped.</summary>
    public void Wait(int retries, CancellationToken stopping) => _wait(DelayAfter(retries), stopping);
}
