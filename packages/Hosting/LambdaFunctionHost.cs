using Microsoft.Extensions.Hosting;

namespace Lambent.Hosting;

/// <summary>The host of a function. An exception that keeps it from starting is an init error, so that Lambda and the caller see it.</summary>
internal sealed class LambdaFunctionHost(IHost host) : IHost, IAsyncDisposable
{
    private int _disposed;

    public IServiceProvider Services => host.Services;

    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await host.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested) // boundary: hosted services are user code
        {
            InitErrorReport.Send(e);
            throw;
        }
    }

    public Task StopAsync(CancellationToken cancellationToken = default) => host.StopAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        // The container disposes of its host, and the host of its container.
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
            return;
        if (host is IAsyncDisposable disposable)
            await disposable.DisposeAsync().ConfigureAwait(false);
        else
            host.Dispose();
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
            host.Dispose();
    }
}
