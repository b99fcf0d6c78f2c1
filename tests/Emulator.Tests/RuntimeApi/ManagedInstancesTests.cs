using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class ManagedInstancesTests
{
    private const int Timeout = 30_000;
    private static readonly LambdaEmulatorOptions Managed = new() { Function = new() { MaxConcurrency = 4, Timeout = TimeSpan.FromSeconds(3) } };

    [Fact(Timeout = Timeout)]
    public async Task The_function_is_told_how_many_and_gets_as_many_at_a_time()
    {
        await using var bench = await Bench.StartAsync(Managed);
        TestRuntime[] workers = [bench.NewRuntime(), bench.NewRuntime(), bench.NewRuntime(), bench.NewRuntime()];
        var waiting = workers.Select(worker => worker.NextAsync()).ToArray();

        var invocations = Enumerable.Range(0, 4).Select(i => bench.InvokeAsync($"{i}")).ToArray();

        await Task.WhenAll(waiting); // all at once
        foreach (var worker in workers)
            await worker.RespondAsync();
        Assert.All(await Task.WhenAll(invocations.Select(invocation => invocation.SummaryAsync())), answer => Assert.Equal("200 \"done\"", answer));
        Assert.Equal("4", bench.Emulator.Environment["AWS_LAMBDA_MAX_CONCURRENCY"]);
        Assert.Equal("lambda-managed-instances", bench.Emulator.Environment["AWS_LAMBDA_INITIALIZATION_TYPE"]);
    }

    [Fact(Timeout = Timeout)]
    public async Task Extensions_hear_of_no_invocation()
    {
        await using var bench = await Bench.StartAsync(Managed);
        await bench.AttachEnvironmentAsync("outside");

        Assert.Equal(
            """403 {"errorMessage":"INVOKE: not on Lambda Managed Instances","errorType":"Extension.InvalidEventType"}""",
            await bench.NewExtension().RegisterAsync("outside", """{"events":["INVOKE","SHUTDOWN"]}""").SummaryAsync());
        Assert.StartsWith("200 ", await bench.NewExtension().RegisterAsync("outside", """{"events":["SHUTDOWN"]}""").SummaryAsync(), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task Telemetry_has_one_schema_and_no_Logs_API_and_its_own_report()
    {
        await using var bench = await Bench.StartAsync(Managed);
        await using var listener = await TelemetryListener.StartAsync();
        var extension = bench.NewExtension();
        await extension.RegisterAsync("one", """{"events":[]}""");
        Assert.StartsWith("404 ", await extension.PutAsync("/2020-08-15/logs", "{}").SummaryAsync(), StringComparison.Ordinal);
        Assert.StartsWith("400 {\"errorMessage\":\"schemaVersion should be one of 2025-01-29\"", await SubscribeAsync("2022-12-13").SummaryAsync(), StringComparison.Ordinal);
        Assert.StartsWith("200 ", await SubscribeAsync("2025-01-29").SummaryAsync(), StringComparison.Ordinal);
        _ = extension.NextAsync();
        var runtime = bench.NewRuntime();
        var invocation = bench.Emulator.InvokeAsync("{}"u8.ToArray(), new() { TenantId = "one", TraceId = "Root=1" }, TestContext.Current.CancellationToken);
        await runtime.NextAsync();
        await runtime.RespondAsync();
        await invocation;
        bench.Time.Advance(TimeSpan.FromSeconds(1));

        var events = await listener.UntilAsync("platform.report");

        Assert.Contains($$"""platform.start {"requestId":"{{runtime.RequestId}}","version":"$LATEST","tenantId":"one","tracing":{"type":"X-Amzn-Trace-Id","value":"Root=1"} }""".Replace("} }", "}}", StringComparison.Ordinal), events);
        Assert.Contains($$"""platform.report {"requestId":"{{runtime.RequestId}}","status":"success","metrics":{"durationMs":0},"tracing":{"type":"X-Amzn-Trace-Id","value":"Root=1"} }""".Replace("} }", "}}", StringComparison.Ordinal), events);
        Assert.DoesNotContain(events, happened => happened.StartsWith("platform.runtimeDone", StringComparison.Ordinal));

        Task<HttpResponseMessage> SubscribeAsync(string version) => extension.PutAsync(
            "/2022-07-01/telemetry",
            $$"""{"schemaVersion":"{{version}}","types":["platform"],"destination":{"protocol":"HTTP","URI":"http://sandbox.localdomain:{{listener.Port}}"} }""");
    }

    [Fact(Timeout = Timeout)]
    public async Task An_error_may_have_1_MiB()
    {
        await using var bench = await Bench.StartAsync(Managed);
        var runtime = bench.NewRuntime();
        var invocation = bench.InvokeAsync();
        await runtime.NextAsync();

        Assert.Equal(
            """413 {"errorMessage":"Exceeded maximum allowed payload size (1048576 bytes).","errorType":"RequestEntityTooLarge"}""",
            await runtime.FailAsync(new string(' ', 1_048_577)).SummaryAsync());
        await invocation;
    }

    [Fact]
    public async Task A_number_below_1_is_refused()
    {
        var error = await Assert.ThrowsAsync<LambdaEmulatorException>(() => LambdaEmulator.StartAsync(new() { Port = 0, Function = new() { MaxConcurrency = 0 } }, TestContext.Current.CancellationToken));

        Assert.Equal("LambdaFunctionOptions.MaxConcurrency is 0, which is not a number from 1.", error.Message);
    }
}
