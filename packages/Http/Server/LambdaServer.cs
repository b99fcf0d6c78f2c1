using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Lambent.Http;

/// <summary>
/// The runtime in the place of a server. <see cref="LambdaHost"/> runs it when the host has started, and says when the container is gone; the host ends
/// with the runtime, and the runtime with the host.
/// </summary>
internal sealed class LambdaServer(IOptions<LambdaHttpOptions> options, LambdaEventHandlers events, IHostApplicationLifetime lifetime, IHostEnvironment environment, ILoggerFactory loggers) : IServer
{
    private const int EndedByHost = 1;
    private const int EndedByRuntime = 2;

    private readonly CancellationTokenSource _stopping = new();
    private readonly TaskCompletionSource _disposed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private LambdaRuntimeBuilder? _builder;
    private IDisposable? _hook;
    private Task? _runtime;
    private Task? _ending;
    private int _endedBy;

    /// <summary>With addresses, because applications may add some; none of them is listened on.</summary>
    public IFeatureCollection Features { get; } = new FeatureCollection { [typeof(IServerAddressesFeature)] = new ServerAddressesFeature() };

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Clear(); // the host would log that it listens on them
        events.Prepare(new JsonContracts());
        var function = new HttpEventAdapter<TContext>(application, options.Value, events, loggers.CreateLogger("Lambent.Http"), environment.IsDevelopment());
        HttpWarmUp.Register(options.Value);
        _builder = LambdaRuntime.CreateBuilder().MapRaw(function.InvokeAsync);
        _hook = LambdaShutdown.Register(StopHostAsync);
        return Task.CompletedTask;
    }

    /// <summary>Asks for events from now on.</summary>
    public void Run()
    {
        _runtime = _builder!.RunAsync(_stopping.Token);
        _ending = StopHostAfterAsync(_runtime);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        // When the host ends because the runtime does, the runtime waits for the host in its turn.
        if (Interlocked.CompareExchange(ref _endedBy, EndedByHost, 0) != EndedByRuntime && _runtime is not null)
            await _runtime.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The container has been disposed of. Waits until the runtime has ended, the shutdown hooks of others included, because then the program may.</summary>
    public async Task EndAsync()
    {
        _disposed.TrySetResult();
        if (_ending is not null)
            await _ending.ConfigureAwait(false);
    }

    public void Dispose()
    {
        _hook?.Dispose();
        _stopping.Dispose();
    }

    private async Task StopHostAfterAsync(Task runtime)
    {
        await runtime.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // StopAsync throws it
        lifetime.StopApplication();
    }

    /// <summary>On SIGTERM, and when the runtime ends by itself: the host stops while there is time.</summary>
    private async ValueTask StopHostAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.CompareExchange(ref _endedBy, EndedByRuntime, 0) == EndedByHost)
            return;
        lifetime.StopApplication();
        await _disposed.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }
}
