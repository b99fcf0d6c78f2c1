namespace Lambent;

/// <summary>The settings and the state of one runtime, for its components.</summary>
/// <param name="environment">The environment variables.</param>
/// <param name="options">The options.</param>
/// <param name="log">The log.</param>
/// <param name="address">The address of the Runtime API and the Extensions API; null when events come from another source.</param>
/// <param name="stopping">Stops the runtime.</param>
internal sealed class RuntimeSession(
    LambdaEnvironment environment, LambdaRuntimeOptions options, RuntimeLog log, RuntimeApiAddress? address, CancellationTokenSource stopping) : IDisposable
{
    private readonly ManualResetEventSlim _idle = new(false);
    private readonly Lock _gate = new(); // a signal can arrive while the runtime ends
    private bool _ended;

    public LambdaEnvironment Environment { get; } = environment;

    public LambdaRuntimeOptions Options { get; } = options;

    public RuntimeLog Log { get; } = log;

    public RuntimeApiAddress? Address { get; } = address;

    /// <summary>Whether the runtime may end the process. False in a test host.</summary>
    public required bool OwnsProcess { get; init; }

    /// <summary>Whether the runtime uses a Runtime API that <see cref="LambdaLocalHost"/> has started in this process.</summary>
    public required bool IsLocal { get; init; }

    /// <summary>The number of parallel invocations; null outside Managed Instances.</summary>
    public required int? MaxConcurrency { get; init; }

    /// <summary>Stops requesting events. Handlers that run continue to the end.</summary>
    public void StopReceiving()
    {
        lock (_gate)
        {
            if (!_ended)
                stopping.Cancel();
        }
    }

    /// <summary>Waits until the invoke loops have ended. False when the timeout elapses first.</summary>
    public bool WaitForIdle(TimeSpan timeout) => _idle.Wait(timeout);

    /// <summary>Called when the invoke loops have ended.</summary>
    public void SetIdle() => _idle.Set();

    /// <summary>Called when the runtime has ended. Signals that arrive later have no effect.</summary>
    public void Dispose()
    {
        lock (_gate)
            _ended = true;
    }
}
