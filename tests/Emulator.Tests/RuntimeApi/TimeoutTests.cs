using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class TimeoutTests
{
    private const int Timeout = 30_000;
    private const string Late = """410 {"errorMessage":"Invoke timeout","errorType":"InvokeTimeout"}""";
    private static readonly LambdaEmulatorOptions ThreeSeconds = new() { Function = new() { Timeout = TimeSpan.FromSeconds(3) } };

    [Fact(Timeout = Timeout)]
    public async Task The_caller_hears_that_the_task_timed_out_and_a_late_answer_is_gone()
    {
        await using var bench = await Bench.StartAsync(ThreeSeconds);
        var runtime = bench.NewRuntime();
        var invocation = bench.InvokeFunctionAsync();
        await runtime.NextAsync();

        bench.Time.Advance(TimeSpan.FromSeconds(3));

        using var answer = await invocation;
        Assert.Equal("Unhandled", answer.Header("X-Amz-Function-Error"));
        Assert.Equal(
            $$"""{"errorMessage":"RequestId: {{runtime.RequestId}} Error: Task timed out after 3.00 seconds","errorType":"Sandbox.Timedout"}""",
            await answer.BodyAsync());
        Assert.Equal(Late, await runtime.RespondAsync().SummaryAsync());
        Assert.Equal(Late, await runtime.FailAsync().SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_late_runtime_gets_the_next_event()
    {
        await using var bench = await Bench.StartAsync(ThreeSeconds);
        var runtime = bench.NewRuntime();
        var first = bench.InvokeAsync();
        await runtime.NextAsync();
        bench.Time.Advance(TimeSpan.FromSeconds(3));
        await first;

        var second = bench.InvokeAsync("2");
        using var next = await runtime.NextAsync();

        Assert.Equal("2", await next.BodyAsync());
        await runtime.RespondAsync();
        Assert.Equal("200 \"done\"", await second.SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_late_answer_does_not_reach_a_later_invocation_with_the_same_id()
    {
        var id = new LambdaInvokeOptions { RequestId = "c6f5a2e8-7a1c-4f6a-9a52-0b8f6f0f9a11" };
        await using var bench = await Bench.StartAsync(ThreeSeconds);
        var late = bench.NewRuntime();
        var runtime = await bench.AttachRuntimeAsync();
        var first = bench.Emulator.InvokeAsync("1"u8.ToArray(), id, TestContext.Current.CancellationToken);
        await late.NextAsync();
        bench.Time.Advance(TimeSpan.FromSeconds(3));
        await first;
        var second = bench.Emulator.InvokeAsync("2"u8.ToArray(), id, TestContext.Current.CancellationToken);
        await runtime.NextAsync();

        Assert.Equal(Late, await late.RespondAsync("\"late\"", ("Lambda-Runtime-Invocation-Id", late.InvocationId)).SummaryAsync());
        Assert.Equal("""202 {"status":"OK"}""", await runtime.RespondAsync("\"own\"", ("Lambda-Runtime-Invocation-Id", runtime.InvocationId)).SummaryAsync());

        Assert.Equal("\"own\"", (await second).ToString());
    }

    [Fact(Timeout = Timeout)]
    public async Task Waiting_for_a_runtime_does_not_count()
    {
        await using var bench = await Bench.StartAsync(ThreeSeconds);
        var runtime = bench.NewRuntime();
        var invocation = bench.Emulator.InvokeAsync("{}"u8.ToArray(), cancellationToken: TestContext.Current.CancellationToken);

        bench.Time.Advance(TimeSpan.FromMinutes(5));
        await runtime.NextAsync();
        bench.Time.Advance(TimeSpan.FromSeconds(2));
        await runtime.RespondAsync();

        Assert.Null((await invocation).FunctionError);
        Assert.Equal(TimeSpan.FromSeconds(2), (await invocation).Duration);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_id_in_progress_cannot_be_used_again()
    {
        var id = new LambdaInvokeOptions { RequestId = "c6f5a2e8-7a1c-4f6a-9a52-0b8f6f0f9a11" };
        await using var bench = await Bench.StartAsync();
        var first = bench.Emulator.InvokeAsync("1"u8.ToArray(), id, TestContext.Current.CancellationToken);

        var error = await Assert.ThrowsAsync<LambdaEmulatorException>(() => bench.Emulator.InvokeAsync("2"u8.ToArray(), id, TestContext.Current.CancellationToken));

        Assert.Contains(id.RequestId, error.Message, StringComparison.Ordinal);
        Assert.False(first.IsCompleted);
    }

    [Fact(Timeout = Timeout)]
    public async Task What_is_open_fails_when_the_emulator_stops()
    {
        var bench = await Bench.StartAsync();
        var waiting = bench.NewRuntime().NextAsync();
        var taken = bench.InvokeAsync();
        await waiting;
        var pending = bench.Emulator.InvokeAsync("1"u8.ToArray(), cancellationToken: TestContext.Current.CancellationToken);

        await bench.Emulator.DisposeAsync();

        await Assert.ThrowsAsync<LambdaEmulatorException>(() => pending);
        Assert.StartsWith("500 {\"Type\":\"Service\"", await taken.SummaryAsync(), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_runtime_that_waits_is_cut_when_the_emulator_stops()
    {
        var bench = await Bench.StartAsync();
        var idle = bench.NewRuntime().NextAsync();
        await bench.UntilAsync(() => bench.Environment.Extensions.IsClosed);

        await bench.Emulator.DisposeAsync();

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => idle);
    }
}
