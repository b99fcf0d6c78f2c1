using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class InitErrorTests
{
    private const int Timeout = 30_000;
    private static readonly byte[] Error = """{"errorMessage":"no key","errorType":"ConfigurationException"}"""u8.ToArray();

    [Fact(Timeout = Timeout)]
    public async Task Callers_get_the_error_until_there_is_another_environment()
    {
        await using var bench = await Bench.StartAsync();
        var waiting = bench.Emulator.InvokeAsync("1"u8.ToArray(), cancellationToken: TestContext.Current.CancellationToken);

        var accepted = await bench.NewRuntime().PostAsync("init/error", Error, ("Lambda-Runtime-Function-Error-Type", "Runtime.InitError")).SummaryAsync();

        Assert.Equal("""202 {"status":"OK"}""", accepted);
        Assert.Equal("Runtime.InitError", (await waiting).ErrorType);
        Assert.Equal("""500 {"errorMessage":"no key","errorType":"ConfigurationException"}""", await bench.InvokeAsync().SummaryAsync());

        var restarted = await bench.AttachRuntimeAsync();
        var retried = bench.Emulator.InvokeAsync("2"u8.ToArray(), cancellationToken: TestContext.Current.CancellationToken);
        await restarted.NextAsync();
        await restarted.RespondAsync();
        Assert.Null((await retried).FunctionError);
    }

    [Fact(Timeout = Timeout)]
    public async Task It_is_refused_once_the_runtime_has_asked_for_an_event()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        var invocation = bench.InvokeAsync();
        await runtime.NextAsync();

        var refused = await runtime.PostAsync("init/error", Error).SummaryAsync();

        Assert.Equal(
            """403 {"errorMessage":"State transition from Running to InitError failed for runtime. Error: State transition is not allowed","errorType":"InvalidStateTransition"}""",
            refused);
        await runtime.RespondAsync();
        await invocation;
    }

    [Fact(Timeout = Timeout)]
    public async Task After_it_the_runtime_may_neither_repeat_it_nor_ask_for_events()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        await runtime.PostAsync("init/error", Error);

        Assert.StartsWith("403 {\"errorMessage\":\"State transition from InitError to InitError failed", await runtime.PostAsync("init/error", Error).SummaryAsync(), StringComparison.Ordinal);
        Assert.StartsWith("403 {\"errorMessage\":\"State transition from InitError to Ready failed", await runtime.NextAsync().SummaryAsync(), StringComparison.Ordinal);
    }
}
