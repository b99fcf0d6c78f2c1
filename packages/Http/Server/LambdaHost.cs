using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Lambent.Http;

/// <summary>
/// Wraps the host for Lambda. A failure to start is an init error. Polling for events starts when the host has started. The host has ended when its
/// service container is disposed and the runtime has ended.
/// </summary>
internal sealed class LambdaHost(IHost host) : IHost, IAsyncDisposable
{
    private LambdaServer? _server;
    private int _disposed;

    public IServiceProvider Services => host.Services;

    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            var server = host.Services.GetRequiredService<IServer>();
            _server = server as LambdaServer
                ?? throw new InvalidOperationException($"The server is {server.GetType().Name}, which was chosen after UseLambda. Call UseLambda last, or on the WebApplicationBuilder with the default container.");
            await host.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested) // boundary: hosted services and any other code that runs in init
        {
            await InitFailure.ReportAsync(e).ConfigureAwait(false);
            throw;
        }

        _server.Run();
    }

    public Task StopAsync(CancellationToken cancellationToken = default) => host.StopAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        // The container also contains this host and disposes it: do it only once.
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
            return;
        try
        {
            if (host is IAsyncDisposable disposable)
                await disposable.DisposeAsync().ConfigureAwait(false);
            else
                host.Dispose();
        }
        finally
        {
            if (_server is not null)
                await _server.EndAsync().ConfigureAwait(false);
        }
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();
}
