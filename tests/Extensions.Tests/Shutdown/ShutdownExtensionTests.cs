using Lambent.TestKit;
using Xunit;

namespace Lambent.Extensions.Tests;

/// <summary>The requests of the internal extension for shutdown hooks.</summary>
public sealed class ShutdownExtensionTests
{
    private const string Next = "GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\n";

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task An_extension_without_events_registers_before_the_runtime_requests_an_event()
    {
        using var server = new LiveServer();
        using var scope = ShutdownScope.Begin(server.Address);
        var order = new List<string>();
        LambdaShutdown.Register(_ => order.Add("hook"));
        var running = LambdaRuntime.CreateBuilder().Map<int>(_ =>
        {
            order.Add("handler");
            scope.Stop();
        }).RunAsync(Test);

        using var extension = await server.AcceptAsync(Test);
        Assert.Equal(
            $"POST /2020-01-01/extension/register HTTP/1.1\r\nHost: {server.Address}\r\nUser-Agent: lambent/0.1.0\r\nLambda-Extension-Name: lambent-shutdown\r\n"
            + "Content-Type: application/json\r\nContent-Length: 13\r\n\r\n{\"events\":[]}",
            await extension.Reader.ReadRequestAsync(Test));
        Assert.False(server.Pending);
        await extension.SendAsync(ExtensionsApiResponses.Registered("the-id"), Test);
        Assert.Equal(
            $"GET /2020-01-01/extension/event/next HTTP/1.1\r\nHost: {server.Address}\r\nUser-Agent: lambent/0.1.0\r\nLambda-Extension-Identifier: the-id\r\n\r\n",
            await extension.Reader.ReadRequestAsync(Test)); // never answered
        using var runtime = await server.AcceptAsync(Test);
        await InvokeAsync(runtime, "response");
        await running;

        Assert.Equal(["handler", "hook"], order);
        Assert.Null(await extension.Reader.ReadRequestAsync(Test)); // closed
        Assert.Empty(scope.Log);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_rejected_registration_is_one_warning_and_the_function_runs()
    {
        using var server = new LiveServer();
        using var scope = ShutdownScope.Begin(server.Address);
        LambdaShutdown.Register(_ => { });
        var running = LambdaRuntime.CreateBuilder().Map<int>(_ => scope.Stop()).RunAsync(Test);

        using (var extension = await server.AcceptAsync(Test))
        {
            await extension.Reader.ReadRequestAsync(Test);
            await extension.SendAsync(Answers.Error(403, "Extension.AlreadyRegistered"), Test);
            Assert.Null(await extension.Reader.ReadRequestAsync(Test));
        }

        using var runtime = await server.AcceptAsync(Test);
        await InvokeAsync(runtime, "response");
        await running;

        Assert.Contains(
            "\twarn\tShutdown hooks will not run: Lambda sends SIGTERM only to functions with an extension, and the internal extension could not be registered. ",
            Assert.Single(scope.Log),
            StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_function_without_hooks_registers_no_extension()
    {
        using var server = new LiveServer();
        using var scope = ShutdownScope.Begin(server.Address);
        var running = LambdaRuntime.CreateBuilder().Map<int>(_ => scope.Stop()).RunAsync(Test);

        using var runtime = await server.AcceptAsync(Test);
        await InvokeAsync(runtime, "response");
        await running;

        Assert.False(server.Pending);
    }

    [Fact(Timeout = 60_000)]
    public async Task After_a_restore_the_extension_requests_the_next_event_on_a_new_connection()
    {
        using var server = new LiveServer();
        using var scope = ShutdownScope.Begin(server.Address, new Dictionary<string, string> { ["AWS_LAMBDA_INITIALIZATION_TYPE"] = "snap-start" });
        LambdaShutdown.Register(_ => { });
        var running = LambdaRuntime.CreateBuilder().Map<int>(_ => scope.Stop()).RunAsync(Test);

        using var before = await server.AcceptAsync(Test);
        await before.Reader.ReadRequestAsync(Test);
        await before.SendAsync(ExtensionsApiResponses.Registered("the-id"), Test);
        await before.Reader.ReadRequestAsync(Test);
        using (var snapshot = await server.AcceptAsync(Test))
        {
            Assert.StartsWith("GET /2018-06-01/runtime/restore/next ", await snapshot.Reader.ReadRequestAsync(Test), StringComparison.Ordinal);
            await snapshot.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", Test);
        }

        Assert.Null(await before.Reader.ReadRequestAsync(Test));
        using var after = await server.AcceptAsync(Test);
        var request = await after.Reader.ReadRequestAsync(Test);
        Assert.StartsWith("GET /2020-01-01/extension/event/next ", request, StringComparison.Ordinal);
        Assert.Contains("\r\nLambda-Extension-Identifier: the-id\r\n", request, StringComparison.Ordinal);
        using var runtime = await server.AcceptAsync(Test);
        await InvokeAsync(runtime, "response");
        await running;
    }

    private static async Task InvokeAsync(LiveConnection runtime, string outcome)
    {
        Assert.StartsWith(Next, await runtime.Reader.ReadRequestAsync(Test), StringComparison.Ordinal);
        await runtime.SendAsync(Answers.Event("1"), Test);
        Assert.Contains($"/{outcome} HTTP/1.1\r\n", await runtime.Reader.ReadRequestAsync(Test), StringComparison.Ordinal);
        await runtime.SendAsync(Answers.Accepted, Test);
    }
}
