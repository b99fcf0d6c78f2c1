namespace Lambent.Extensions.Tests;

/// <summary>Runs an extension on its own thread in its own <see cref="LambdaRuntimeScope"/>.</summary>
internal sealed class ExtensionRun : IDisposable
{
    private LambdaRuntimeScope? _scope;

    private ExtensionRun(LambdaRuntimeOptions options, Action entryPoint) => Ended = Task.Factory.StartNew(
        () =>
        {
            _scope = LambdaRuntimeScope.Begin(options);
            entryPoint();
        },
        CancellationToken.None,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    /// <summary>Completes when the entry point returns, and fails with its exception.</summary>
    public Task Ended { get; }

    public static ExtensionRun Start(LambdaRuntimeOptions options, Action entryPoint) => new(options, entryPoint);

    public void Stop() => _scope!.Stop();

    public void Dispose() => _scope?.Dispose();
}
