using System.Text;
using Lambent.Emulator;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Http.Tests;

/// <summary>An application in this process beside an emulator of its own.</summary>
internal sealed class LambdaUnderTest : IAsyncDisposable
{
    private readonly LambdaEmulator _emulator;
    private readonly CancellationTokenSource _stopping = new();
    private readonly KeptLog _log = new();

    private LambdaUnderTest(LambdaEmulator emulator) => _emulator = emulator;

    /// <summary>Ends with the application.</summary>
    public Task Running { get; private set; } = Task.CompletedTask;

    public string Log => _log.Text;

    /// <summary>Starts an application.</summary>
    /// <param name="run">Makes it and runs it until it is cancelled.</param>
    public static async Task<LambdaUnderTest> StartAsync(Func<CancellationToken, Task> run)
    {
        var lambda = new LambdaUnderTest(await LambdaEmulator.StartAsync(new LambdaEmulatorOptions { Port = 0 }, TestContext.Current.CancellationToken));
        LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = lambda._emulator.Environment, LogOutput = lambda._log }); // ends with this method for the caller
        lambda.Running = run(lambda._stopping.Token);
        return lambda;
    }

    /// <summary>Starts a <see cref="LambdaApplication"/>.</summary>
    public static Task<LambdaUnderTest> StartAsync(Action<LambdaApplication> map, Action<LambdaApplicationBuilder>? configure = null) => StartAsync(cancellationToken =>
    {
        var builder = LambdaApplication.CreateBuilder();
        configure?.Invoke(builder);
        var app = builder.Build();
        map(app);
        return app.RunAsync(cancellationToken);
    });

    public Task<LambdaInvokeResult> InvokeAsync(string json) =>
        _emulator.InvokeAsync(Encoding.UTF8.GetBytes(json), null, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await Running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _emulator.DisposeAsync();
        _stopping.Dispose();
    }
}
