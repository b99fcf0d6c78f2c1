using Microsoft.Extensions.Hosting;

namespace Lambent.Http;

/// <summary>The lifetime events of an application without a host: started, stopping and stopped.</summary>
internal sealed class ApplicationLifetime : IHostApplicationLifetime, IDisposable
{
    private readonly CancellationTokenSource _started = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _stopped = new();

    public CancellationToken ApplicationStarted => _started.Token;

    public CancellationToken ApplicationStopping => _stopping.Token;

    public CancellationToken ApplicationStopped => _stopped.Token;

    public void StopApplication() => _stopping.Cancel();

    /// <summary>Signals that polling for events is about to start.</summary>
    public void Started() => _started.Cancel();

    /// <summary>Signals that no more requests will arrive.</summary>
    public void Stopped()
    {
        _stopping.Cancel();
        _stopped.Cancel();
    }

    public void Dispose()
    {
        _started.Dispose();
        _stopping.Dispose();
        _stopped.Dispose();
    }
}
