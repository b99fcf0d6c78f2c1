using Lambent.TestKit;
using static Lambent.TestKit.ScriptedServer;

namespace Lambent.Extensions.Tests.ExtensionsApi;

public sealed class ExtensionsApiClientTests
{
    private readonly List<int> _waits = [];

    [Fact(Timeout = 60_000)]
    public async Task Next_is_retried_after_a_lost_connection_or_a_gateway_error()
    {
        await using var server = new ScriptedServer(
            Step.Drop, new(Answers.Error(502, "X")), new(Answers.Error(503, "X")), new(Answers.Error(504, "X")), new("HTTP/1.1 200 OK\r\nContent-Le", Close: true),
            new(ExtensionsApiResponses.Invoke("a")), Step.Drop, new(ExtensionsApiResponses.Invoke("b")));
        using var client = Connect(server);
        Assert.True(client.TryReceiveNext(CancellationToken.None, out var next));
        Assert.Equal("a", Assert.IsType<InvokeEvent>(next).RequestId);
        Assert.True(client.TryReceiveNext(CancellationToken.None, out next));
        Assert.Equal("b", Assert.IsType<InvokeEvent>(next).RequestId);
        Assert.Equal([50, 100, 200, 400, 800, 50], _waits);
    }

    [Fact(Timeout = 60_000)]
    public async Task Next_fails_after_six_retries()
    {
        await using var server = new ScriptedServer(Enumerable.Repeat(Step.Drop, 7).ToArray());
        using var client = Connect(server);
        var error = Assert.Throws<LambdaExtensionException>(() => client.TryReceiveNext(CancellationToken.None, out _));
        Assert.Equal(LambdaExtensionFailure.Unreachable, error.Failure);
        Assert.StartsWith($"The Lambda Extensions API at '{server.Address}' returned no event in 7 attempts: ", error.Message, StringComparison.Ordinal);
        Assert.Equal([50, 100, 200, 400, 800, 1000], _waits);
    }

    [Fact(Timeout = 60_000)]
    public async Task Stop_ends_a_pending_next()
    {
        await using var server = new ScriptedServer(new Step("HTTP/1.1 200 OK\r\nContent-Le"));
        using var client = Connect(server);
        var waiting = Task.Factory.StartNew(() => client.TryReceiveNext(CancellationToken.None, out _), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (server.Requests.IsEmpty)
            await Task.Yield();
        client.Stop();
        Assert.False(await waiting);
        Assert.False(client.TryReceiveNext(CancellationToken.None, out _));
        Assert.Empty(_waits);
    }

    private ExtensionsApiClient Connect(ScriptedServer server) => new(RuntimeApiAddress.Parse(server.Address, "test"), (delay, _) => _waits.Add((int)delay.TotalMilliseconds));
}
