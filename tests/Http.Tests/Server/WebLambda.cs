using Lambent.TestKit;
using Microsoft.AspNetCore.Builder;

namespace Lambent.Http.Tests;

/// <summary>A web application beside a scripted Runtime API, in a scope of its own. The internal extension of its shutdown hook is answered first.</summary>
internal sealed class WebLambda : IAsyncDisposable
{
    private readonly ExtensionAwareServer _server;
    private readonly LambdaRuntimeScope _scope;
    private readonly KeptLog _log = new();

    public WebLambda(params ScriptedServer.Step[] script)
        : this([], script)
    {
    }

    public WebLambda(KeyValuePair<string, string>[] variables, params ScriptedServer.Step[] script)
    {
        _server = new ExtensionAwareServer(script, request => LogAt.Add((request, _log.Text)));
        var environment = new Dictionary<string, string>(variables) { ["AWS_LAMBDA_RUNTIME_API"] = _server.Address };
        _scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = environment, LogOutput = _log });
        Builder = WebApplication.CreateSlimBuilder();
    }

    public WebApplicationBuilder Builder { get; }

    /// <summary>What the runtime sent, without its extension's calls.</summary>
    public IReadOnlyList<string> Sent => _server.Sent;

    /// <summary>What the log held when a request came.</summary>
    public List<(string Request, string Log)> LogAt { get; } = [];

    public IEnumerable<string> Results =>
        Sent.Where(request => request.Contains("/response ", StringComparison.Ordinal)).Select(request => request[(request.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]);

    public string Log => _log.Text;

    public void Stop() => _scope.Stop();

    /// <summary>An event of an HTTP API for a path.</summary>
    public static ScriptedServer.Step Get(string path, string requestId = "1", string moreHeaders = "") => new(Answers.Event(
        $$$"""{"version":"2.0","routeKey":"$default","rawPath":"{{{path}}}","rawQueryString":"","headers":{"host":"api.example"},"requestContext":{"domainName":"api.example","http":{"method":"GET","path":"{{{path}}}","protocol":"HTTP/1.1","sourceIp":"203.0.113.7"},"requestId":"x","stage":"$default"},"isBase64Encoded":false}""",
        requestId,
        moreHeaders));

    /// <summary>Runs the application, and stops the runtime when it has sent so many requests.</summary>
    public async Task RunUntilAsync(WebApplication app, int requests)
    {
        var running = app.RunAsync();
        await SentAsync(requests, running);
        _scope.Stop();
        await running;
    }

    /// <summary>Waits until the runtime has sent so many requests, or something else has ended.</summary>
    public async Task SentAsync(int requests, Task orEnded)
    {
        while (Sent.Count < requests && !orEnded.IsCompleted)
            await Task.WhenAny(_server.ChangedAsync(), orEnded);
    }

    public async ValueTask DisposeAsync()
    {
        _scope.Dispose();
        await _server.DisposeAsync();
    }
}
