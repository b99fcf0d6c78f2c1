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
    /// <param name="options">What Lambda is like; null for the defaults. Its port is any that is free.</param>
    /// <param name="variables">More of the environment.</param>
    public static async Task<LambdaUnderTest> StartAsync(
        Func<CancellationToken, Task> run, LambdaEmulatorOptions? options = null, params (string Name, string Value)[] variables)
    {
        var emulator = await LambdaEmulator.StartAsync((options ?? new LambdaEmulatorOptions()) with { Port = 0 }, TestContext.Current.CancellationToken);
        var lambda = new LambdaUnderTest(emulator);
        var environment = new Dictionary<string, string>(emulator.Environment);
        foreach (var (name, value) in variables)
            environment[name] = value;
        LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = environment, LogOutput = lambda._log }); // ends with this method for the caller
        lambda.Running = run(lambda._stopping.Token);
        return lambda;
    }

    /// <summary>Starts a <see cref="LambdaApplication"/>.</summary>
    public static Task<LambdaUnderTest> StartAsync(
        Action<LambdaApplication> map,
        Action<LambdaApplicationBuilder>? configure = null,
        LambdaEmulatorOptions? options = null,
        params (string Name, string Value)[] variables) => StartAsync(
        cancellationToken =>
        {
            var builder = LambdaApplication.CreateBuilder();
            configure?.Invoke(builder);
            var app = builder.Build();
            map(app);
            return app.RunAsync(cancellationToken);
        },
        options,
        variables);

    public Task<LambdaInvokeResult> InvokeAsync(string json, LambdaInvokeOptions? options = null) =>
        _emulator.InvokeAsync(Encoding.UTF8.GetBytes(json), options, TestContext.Current.CancellationToken);

    public Task<LambdaStreamingResult> InvokeStreamingAsync(string json) =>
        _emulator.InvokeStreamingAsync(Encoding.UTF8.GetBytes(json), null, TestContext.Current.CancellationToken);

    /// <summary>Ends the environment as SIGTERM does. Wait for <see cref="Running"/>.</summary>
    public void Stop() => _stopping.Cancel();

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await Running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _emulator.DisposeAsync();
        _stopping.Dispose();
    }
}
