using System.Net;
using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class NextTests
{
    private const int Timeout = 30_000;

    [Fact(Timeout = Timeout)]
    public async Task An_event_comes_with_the_headers_of_Lambda()
    {
        await using var bench = await Bench.StartAsync(new() { Function = new() { Name = "orders", Timeout = TimeSpan.FromSeconds(3) }, Region = "eu-west-1" });
        var runtime = bench.NewRuntime();

        var invocation = bench.InvokeAsync("""{"a":1}""");
        using var next = await runtime.NextAsync();

        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.Equal("""{"a":1}""", await next.BodyAsync());
        Assert.Equal("application/json", next.Header("Content-Type"));
        Assert.True(Guid.TryParse(next.Header("Lambda-Runtime-Aws-Request-Id"), out _));
        Assert.Equal("1795266003000", next.Header("Lambda-Runtime-Deadline-Ms"));
        Assert.Equal("arn:aws:lambda:eu-west-1:123456789012:function:orders", next.Header("Lambda-Runtime-Invoked-Function-Arn"));
        Assert.Matches("^Root=1-6b0195d0-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=0$", next.Header("Lambda-Runtime-Trace-Id")!);
        Assert.NotEmpty(next.Header("Lambda-Runtime-Invocation-Id")!);
        Assert.Null(next.Header("Lambda-Runtime-Client-Context"));
        Assert.Null(next.Header("Lambda-Runtime-Cognito-Identity"));
        Assert.Null(next.Header("Lambda-Runtime-Aws-Tenant-Id"));
        Assert.False(invocation.IsCompleted);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_runtime_that_waits_gets_the_next_event()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();

        var next = runtime.NextAsync();
        var invocation = bench.InvokeAsync();
        await next;

        Assert.Equal("""202 {"status":"OK"}""", await runtime.RespondAsync("\"hi\"").SummaryAsync());
        Assert.Equal("200 \"hi\"", await invocation.SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_second_next_while_an_invocation_is_open_is_refused()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        var invocation = bench.InvokeAsync();
        await runtime.NextAsync();

        var second = await runtime.NextAsync().SummaryAsync();

        Assert.Equal(
            """403 {"errorMessage":"State transition from Running to Ready failed for runtime. Error: State transition is not allowed","errorType":"InvalidStateTransition"}""",
            second);
        await runtime.RespondAsync();
        await invocation;
    }

    [Fact(Timeout = Timeout)]
    public async Task Events_go_to_runtimes_in_order_and_each_to_one()
    {
        await using var bench = await Bench.StartAsync();
        TestRuntime[] runtimes = [bench.NewRuntime(), await bench.AttachRuntimeAsync(), await bench.AttachRuntimeAsync()];
        var invocations = Enumerable.Range(0, 3).Select(i => bench.Emulator.InvokeAsync(new[] { (byte)('0' + i) })).ToArray();

        var events = new List<string>();
        foreach (var runtime in runtimes)
            events.Add(await (await runtime.NextAsync()).BodyAsync());
        foreach (var runtime in runtimes.Reverse())
            await runtime.RespondAsync($"\"{Array.IndexOf(runtimes, runtime)}\"");

        Assert.Equal(["0", "1", "2"], events);
        Assert.Equal(["\"0\"", "\"1\"", "\"2\""], (await Task.WhenAll(invocations)).Select(result => result.ToString()));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_runtime_that_left_takes_no_event_along()
    {
        await using var bench = await Bench.StartAsync();
        var leaver = bench.NewRuntime();
        var runtime = bench.NewRuntime();
        using var leaving = new CancellationTokenSource();
        var left = leaver.NextAsync(leaving.Token);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);

        var invocation = bench.InvokeAsync("\"kept\"");
        using var next = await runtime.NextAsync();

        Assert.Equal("\"kept\"", await next.BodyAsync());
        await runtime.RespondAsync();
        await invocation;
    }

    [Fact(Timeout = Timeout)]
    public async Task A_caller_that_left_does_not_disturb_others()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        using var leaving = new CancellationTokenSource();
        var dropped = bench.Emulator.InvokeAsync("\"dropped\""u8.ToArray(), cancellationToken: leaving.Token);
        var kept = bench.InvokeAsync("\"kept\"");
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => dropped);

        using var next = await runtime.NextAsync();

        Assert.Equal("\"kept\"", await next.BodyAsync());
        await runtime.RespondAsync();
        Assert.Equal("200 \"done\"", await kept.SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_caller_that_hangs_up_takes_its_waiting_event_along()
    {
        await using var bench = await Bench.StartAsync();
        using var leaving = new CancellationTokenSource();
        var left = bench.Caller.PostAsync("/invoke", new StringContent("1"), leaving.Token);
        await bench.UntilInProgressAsync(1);

        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        await bench.UntilInProgressAsync(0);
    }

    [Fact(Timeout = Timeout)]
    public async Task Ping_answers_pong()
    {
        await using var bench = await Bench.StartAsync();

        Assert.Equal("200 pong", await bench.NewRuntime().GetAsync("../ping").SummaryAsync());
    }
}
