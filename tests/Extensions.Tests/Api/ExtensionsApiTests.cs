using Lambent.TestKit;
using static Lambent.TestKit.ScriptedServer;

namespace Lambent.Extensions.Tests.Api;

public sealed class ExtensionsApiTests
{
    private readonly List<int> _waits = [];

    [Fact(Timeout = 60_000)]
    public async Task Next_is_tried_again_while_it_is_cut_or_a_gateway_is_in_trouble()
    {
        await using var server = new ScriptedServer(
            Step.Drop, new(Answers.Error(502, "X")), new(Answers.Error(503, "X")), new(Answers.Error(504, "X")), new("HTTP/1.1 200 OK\r\nContent-Le", Close: true),
            new(ExtensionAnswers.Invoke("a")), Step.Drop, new(ExtensionAnswers.Invoke("b")));
        using var api = Connect(server);
        Assert.True(api.Next(CancellationToken.None, out var next));
        Assert.Equal("a", Assert.IsType<InvokeEvent>(next).RequestId);
        Assert.True(api.Next(CancellationToken.None, out next));
        Assert.Equal("b", Assert.IsType<InvokeEvent>(next).RequestId);
        Assert.Equal([50, 100, 200, 400, 800, 50], _waits);
    }

    [Fact(Timeout = 60_000)]
    public async Task Next_is_given_up_after_six_more_tries()
    {
        await using var server = new ScriptedServer(Enumerable.Repeat(Step.Drop, 7).ToArray());
        using var api = Connect(server);
        var error = Assert.Throws<LambdaExtensionException>(() => api.Next(CancellationToken.None, out _));
        Assert.Equal(LambdaExtensionFailure.Unreachable, error.Failure);
        Assert.StartsWith($"The Lambda Extensions API at '{server.Address}' gave no event, 7 times in a row: ", error.Message, StringComparison.Ordinal);
        Assert.Equal([50, 100, 200, 400, 800, 1000], _waits);
    }

    [Fact(Timeout = 60_000)]
    public async Task Stopping_ends_a_wait()
    {
        await using var server = new ScriptedServer(new Step("HTTP/1.1 200 OK\r\nContent-Le"));
        using var api = Connect(server);
        var waiting = Task.Factory.StartNew(() => api.Next(CancellationToken.None, out _), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (server.Requests.IsEmpty)
            await Task.Yield();
        api.Stop();
        Assert.False(await waiting);
        Assert.False(api.Next(CancellationToken.None, out _));
        Assert.Empty(_waits);
    }

    private ExtensionsApi Connect(ScriptedServer server) => new(RuntimeApiAddress.Parse(server.Address, "test"), (delay, _) => _waits.Add((int)delay.TotalMilliseconds));
}
