using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Lambent.Http;

/// <summary>
/// Runs the Lambda runtime as the server of an application. <see cref="LambdaHost"/> runs it when the host has started, and signals when the container is
/// disposed. The host ends when the runtime ends, and the runtime ends when the host ends.
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

    /// <summary>Contains server addresses because applications may add some; the server does not listen on them.</summary>
    public IFeatureCollection Features { get; } = new FeatureCollection { [typeof(IServerAddressesFeature)] = new ServerAddressesFeature() };

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Clear(); // otherwise the host would log that it listens on these addresses
        events.Prepare(new JsonContracts());
        var function = new HttpEventAdapter<TContext>(application, options.Value, events, loggers.CreateLogger("Lambent.Http"), environment.IsDevelopment());
        HttpWarmUp.Register(options.Value);
        _builder = LambdaRuntime.CreateBuilder().MapRaw(function.InvokeAsync);
        _hook = LambdaShutdown.Register(StopHostAsync);
        return Task.CompletedTask;
    }

    /// <summary>Starts polling for events.</summary>
    public void Run()
    {
        _runtime = _builder!.RunAsync(_stopping.Token);
        _ending = StopHostAfterAsync(_runtime);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        // When the host ends because the runtime ends, the runtime already waits for the host.
        if (Interlocked.CompareExchange(ref _endedBy, EndedByHost, 0) != EndedByRuntime && _runtime is not null)
            await _runtime.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Called when the container is disposed. Waits until the runtime and all other shutdown hooks have ended, because the program may exit afterwards.</summary>
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
        await runtime.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // StopAsync throws the exception
        lifetime.StopApplication();
    }

    /// <summary>Stops the host, on SIGTERM and when the runtime ends by itself, while there is time.</summary>
    private async ValueTask StopHostAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.CompareExchange(ref _endedBy, EndedByRuntime, 0) == EndedByHost)
            return;
        lifetime.StopApplication();
        await _disposed.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }
}
