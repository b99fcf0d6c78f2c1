using Microsoft.Extensions.Hosting;

namespace Lambent.Http;

/// <summary>The three moments in the life of an application that has no host.</summary>
internal sealed class ApplicationLifetime : IHostApplicationLifetime, IDisposable
{
    private readonly CancellationTokenSource _started = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _stopped = new();

    public CancellationToken ApplicationStarted => _started.Token;

    public CancellationToken ApplicationStopping => _stopping.Token;

    public CancellationToken ApplicationStopped => _stopped.Token;

    public void StopApplication() => _stopping.Cancel();

    /// <summary>The first event is about to be asked for.</summary>
    public void Started() => _started.Cancel();

    /// <summary>No request will come any more.</summary>
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
