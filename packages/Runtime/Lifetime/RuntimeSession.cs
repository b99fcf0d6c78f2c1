namespace Lambent;

/// <summary>One runtime as its parts see it.</summary>
/// <param name="environment">The variables it sees.</param>
/// <param name="options">How it runs.</param>
/// <param name="log">Where it logs.</param>
/// <param name="address">Its Runtime API, which is also the Extensions API; null when events come from elsewhere.</param>
/// <param name="stopping">Stops it.</param>
internal sealed class RuntimeSession(
    LambdaEnvironment environment, LambdaRuntimeOptions options, RuntimeLog log, RuntimeApiAddress? address, CancellationTokenSource stopping) : IDisposable
{
    private readonly ManualResetEventSlim _idle = new(false);
    private readonly Lock _gate = new(); // between a signal and the end of the runtime
    private bool _ended;

    public LambdaEnvironment Environment { get; } = environment;

    public LambdaRuntimeOptions Options { get; } = options;

    public RuntimeLog Log { get; } = log;

    public RuntimeApiAddress? Address { get; } = address;

    /// <summary>Whether the process is this runtime's to end, rather than a test host's.</summary>
    public required bool OwnsProcess { get; init; }

    /// <summary>Whether the runtime runs outside Lambda, beside a local one that was started for it.</summary>
    public required bool IsLocal { get; init; }

    /// <summary>How many events it takes at a time; null outside Managed Instances.</summary>
    public required int? MaxConcurrency { get; init; }

    /// <summary>No further event is asked for; handlers at work finish.</summary>
    public void StopReceiving()
    {
        lock (_gate)
        {
            if (!_ended)
                stopping.Cancel();
        }
    }

    /// <summary>Waits until no handler is at work and none will be. False when that takes longer.</summary>
    public bool WaitForIdle(TimeSpan timeout) => _idle.Wait(timeout);

    /// <summary>The loops have ended.</summary>
    public void SetIdle() => _idle.Set();

    /// <summary>The runtime has ended: a signal that comes later changes nothing.</summary>
    public void Dispose()
    {
        lock (_gate)
            _ended = true;
    }
}
