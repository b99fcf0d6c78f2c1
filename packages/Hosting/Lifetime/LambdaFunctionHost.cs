using Microsoft.Extensions.Hosting;

namespace Lambent.Hosting;

/// <summary>Wraps the host of a function and reports an exception during its start to Lambda as an init error.</summary>
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
        // The host disposes the container, and the container disposes this object again.
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
