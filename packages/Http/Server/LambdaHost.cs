using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Lambent.Http;

/// <summary>
/// The host as Lambda sees it: what keeps it from starting is an init error, the first event is asked for when it has started, and it has ended when its
/// container is disposed of and the runtime has ended too.
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
        catch (Exception e) when (!cancellationToken.IsCancellationRequested) // boundary: hosted services, and whatever else runs in init
        {
            await InitFailure.ReportAsync(e).ConfigureAwait(false);
            throw;
        }

        _server.Run();
    }

    public Task StopAsync(CancellationToken cancellationToken = default) => host.StopAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        // The container knows its host, and disposes of it in its turn.
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
