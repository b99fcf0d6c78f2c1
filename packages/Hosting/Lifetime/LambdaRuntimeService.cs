using Microsoft.Extensions.Hosting;

namespace Lambent.Hosting;

/// <summary>
/// Runs the Lambda runtime inside the host. The runtime starts after all hosted services have started, in any order of registration. When the host stops,
/// the runtime stops, and the reverse.
/// </summary>
internal sealed class LambdaRuntimeService(IServiceProvider services, IEnumerable<RuntimeConfiguration> configurations, IHostApplicationLifetime lifetime)
    : IHostedLifecycleService, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private LambdaRuntimeBuilder? _builder;
    private IDisposable? _shutdownHook;
    private Task? _runtimeTask;
    private int _disposed;
    private bool _runtimeStopsHost;

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        _builder = LambdaRuntime.CreateBuilder();
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var configuration in configurations)
            configuration.Apply(_builder!, services);
        _shutdownHook = LambdaShutdown.Register(StopHostAsync);
        lifetime.ApplicationStarted.Register(StartRuntime);
        return Task.CompletedTask;
    }

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        // If the runtime stops the host, the runtime waits for the host: waiting here would deadlock.
        if (_runtimeTask is not null && (!_runtimeStopsHost || _runtimeTask.IsFaulted))
            await _runtimeTask.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        // The container disposes this object twice, because it is registered twice: as itself and as a hosted service.
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
            return;
        _shutdownHook?.Dispose();
        _stopping.Dispose();
    }

    private void StartRuntime() => _runtimeTask = RunRuntimeAsync();

    private async Task RunRuntimeAsync()
    {
        try
        {
            await _builder!.RunAsync(_stopping.Token).ConfigureAwait(false);
        }
        finally
        {
            _runtimeStopsHost |= !lifetime.ApplicationStopping.IsCancellationRequested;
            lifetime.StopApplication();
        }
    }

    /// <summary>The shutdown hook: on SIGTERM stops the hosted services within the shutdown time.</summary>
    private async ValueTask StopHostAsync(CancellationToken cancellationToken)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
            return; // the host stops already, and it stopped the runtime
        _runtimeStopsHost = true;
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = lifetime.ApplicationStopped.Register(stopped.SetResult);
        lifetime.StopApplication();
        await stopped.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }
}
