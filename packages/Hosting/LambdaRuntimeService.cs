using Microsoft.Extensions.Hosting;

namespace Lambent.Hosting;

/// <summary>
/// The runtime as a part of the host. It starts when every hosted service has started, wherever it was registered, and ends with the host; and the host
/// ends with it.
/// </summary>
internal sealed class LambdaRuntimeService(IServiceProvider services, IEnumerable<RuntimeConfiguration> configurations, IHostApplicationLifetime lifetime)
    : IHostedLifecycleService, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private LambdaRuntimeBuilder? _builder;
    private IDisposable? _hook;
    private Task? _running;
    private int _disposed;
    private bool _hostEndsWithRuntime;

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        _builder = LambdaRuntime.CreateBuilder();
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var configuration in configurations)
            configuration.Apply(_builder!, services);
        _hook = LambdaShutdown.Register(StopHostAsync);
        lifetime.ApplicationStarted.Register(Run);
        return Task.CompletedTask;
    }

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        // When the host ends because the runtime does, the runtime waits for the host in its turn.
        if (_running is not null && (!_hostEndsWithRuntime || _running.IsFaulted))
            await _running.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        // The container knows this object twice, and disposes of it twice.
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
            return;
        _hook?.Dispose();
        _stopping.Dispose();
    }

    private void Run() => _running = RunAsync();

    private async Task RunAsync()
    {
        try
        {
            await _builder!.RunAsync(_stopping.Token).ConfigureAwait(false);
        }
        finally
        {
            _hostEndsWithRuntime |= !lifetime.ApplicationStopping.IsCancellationRequested;
            lifetime.StopApplication();
        }
    }

    /// <summary>On SIGTERM: hosted services stop while there is time.</summary>
    private async ValueTask StopHostAsync(CancellationToken cancellationToken)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
            return; // it was the host that ended the runtime
        _hostEndsWithRuntime = true;
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = lifetime.ApplicationStopped.Register(stopped.SetResult);
        lifetime.StopApplication();
        await stopped.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }
}
