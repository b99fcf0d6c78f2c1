using Lambent.TestKit;
using Microsoft.Extensions.Hosting;

namespace Lambent.Hosting.Tests;

/// <summary>
/// A host with a scripted Runtime API in its own <see cref="LambdaRuntimeScope"/>. The server itself answers the internal extension of the shutdown hook.
/// </summary>
internal sealed class HostedLambda : IAsyncDisposable
{
    private readonly ExtensionAwareServer _server;
    private readonly LambdaRuntimeScope _scope;
    private readonly KeptLog _log = new();

    public HostedLambda(params ScriptedServer.Step[] script)
        : this([], script)
    {
    }

    public HostedLambda(KeyValuePair<string, string>[] variables, params ScriptedServer.Step[] script)
    {
        _server = new ExtensionAwareServer(script);
        var environment = new Dictionary<string, string>(variables) { ["AWS_LAMBDA_RUNTIME_API"] = _server.Address };
        _scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = environment, LogOutput = _log });
        Builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = false });
    }

    public HostApplicationBuilder Builder { get; }

    /// <summary>The requests of the runtime, without those of its internal extension.</summary>
    public IReadOnlyList<string> Sent => _server.Sent;

    public int Requests => Sent.Count;

    public IEnumerable<string> Results => Sent.Where(request => request.Contains("/response ", StringComparison.Ordinal)).Select(request => request[(request.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]);

    public string Log => _log.Text;

    public async Task RunAsync()
    {
        using var host = Builder.Build();
        await host.RunAsync();
    }

    /// <summary>Runs the host, and stops the runtime when the condition is true.</summary>
    public async Task RunUntilAsync(Func<bool> condition)
    {
        var running = RunAsync();
        while (!condition() && !running.IsCompleted)
            await _server.ChangedAsync();
        _scope.Stop();
        await running;
    }

    public async ValueTask DisposeAsync()
    {
        _scope.Dispose();
        await _server.DisposeAsync();
    }
}
