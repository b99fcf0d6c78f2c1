using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class SnapStartTests
{
    private const int Timeout = 30_000;
    private static readonly LambdaEmulatorOptions SnapStart = new() { Function = new() { InitializationType = LambdaInitializationType.SnapStart } };

    [Fact(Timeout = Timeout)]
    public async Task A_runtime_is_restored_at_once_and_its_connection_ends()
    {
        await using var bench = await Bench.StartAsync(SnapStart);
        var runtime = bench.NewRuntime();

        using var restored = await RestoreAsync(runtime);

        Assert.Equal((200, ""), ((int)restored.StatusCode, await restored.BodyAsync()));
        Assert.True(restored.Headers.ConnectionClose);
        var invocation = bench.InvokeAsync();
        await runtime.NextAsync();
        await runtime.RespondAsync();
        Assert.Equal("200 \"done\"", await invocation.SummaryAsync());
        Assert.Equal("snap-start", bench.Emulator.Environment["AWS_LAMBDA_INITIALIZATION_TYPE"]);
        Assert.DoesNotContain("AWS_LAMBDA_LOG_GROUP_NAME", bench.Emulator.Environment.Keys);
        Assert.DoesNotContain("AWS_LAMBDA_LOG_STREAM_NAME", bench.Emulator.Environment.Keys);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_restore_can_be_held_until_a_test_says_so()
    {
        await using var bench = await Bench.StartAsync(SnapStart with { Function = SnapStart.Function with { HoldRestore = true } });
        var waiting = RestoreAsync(bench.NewRuntime());
        await bench.UntilAsync(() => bench.Environment.Extensions.IsClosed);
        Assert.False(waiting.IsCompleted);

        await bench.Emulator.RestoreAsync(TestContext.Current.CancellationToken);

        Assert.Equal("200 ", await waiting.SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_restore_that_failed_fails_the_invocations()
    {
        await using var bench = await Bench.StartAsync(SnapStart);
        var runtime = bench.NewRuntime();
        await RestoreAsync(runtime);
        var invocation = bench.Emulator.InvokeAsync("{}"u8.ToArray(), cancellationToken: TestContext.Current.CancellationToken);

        var accepted = await runtime.PostAsync("restore/error", """{"errorMessage":"no","errorType":"Bad"}"""u8.ToArray(), ("Lambda-Runtime-Function-Error-Type", "Runtime.AfterRestoreError")).SummaryAsync();

        Assert.Equal("""202 {"status":"OK"}""", accepted);
        Assert.Equal("Runtime.AfterRestoreError", (await invocation).ErrorType);
        Assert.Equal(NoWay("RestoreError", "Ready"), await runtime.NextAsync().SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task Calls_out_of_order_are_refused()
    {
        await using var bench = await Bench.StartAsync(SnapStart);
        var runtime = bench.NewRuntime();

        Assert.Equal(NoWay("Started", "RestoreError"), await runtime.PostAsync("restore/error", "{}"u8.ToArray()).SummaryAsync());
        await RestoreAsync(runtime);
        Assert.Equal(NoWay("Restoring", "InitError"), await runtime.PostAsync("init/error", "{}"u8.ToArray()).SummaryAsync());
        Assert.Equal(NoWay("Restoring", "Restoring"), await RestoreAsync(runtime).SummaryAsync());
        var invocation = bench.InvokeAsync();
        await runtime.NextAsync();
        Assert.Equal(NoWay("Running", "Restoring"), await RestoreAsync(runtime).SummaryAsync());
        Assert.Equal(NoWay("Running", "RestoreError"), await runtime.PostAsync("restore/error", "{}"u8.ToArray()).SummaryAsync());
        await runtime.RespondAsync();
        await invocation;
    }

    [Fact(Timeout = Timeout)]
    public async Task Without_SnapStart_there_is_no_restore()
    {
        await using var bench = await Bench.StartAsync();

        Assert.StartsWith("404 ", await RestoreAsync(bench.NewRuntime()).SummaryAsync(), StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => bench.Emulator.RestoreAsync(TestContext.Current.CancellationToken));
    }

    [Fact(Timeout = Timeout)]
    public async Task Telemetry_tells_of_the_restore()
    {
        await using var bench = await Bench.StartAsync(SnapStart);
        await using var listener = await TelemetryListener.StartAsync();
        var extension = bench.NewExtension();
        await extension.RegisterAsync("one", """{"events":[]}""");
        await extension.PutAsync(
            "/2022-07-01/telemetry",
            $$"""{"schemaVersion":"2025-01-29","types":["platform"],"destination":{"protocol":"HTTP","URI":"http://sandbox.localdomain:{{listener.Port}}"} }""");
        _ = extension.NextAsync();
        await bench.UntilAsync(() => bench.Environment.Extensions.AreReady);
        var runtime = bench.NewRuntime();
        await RestoreAsync(runtime);
        bench.Time.Advance(TimeSpan.FromMilliseconds(7));
        var invocation = bench.InvokeAsync();
        await runtime.NextAsync();
        bench.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(
            [
                """platform.initRuntimeDone {"initializationType":"snap-start","phase":"snap-start","status":"success"}""",
                """platform.initReport {"initializationType":"snap-start","phase":"snap-start","status":"success","metrics":{"durationMs":0}}""",
                """platform.restoreStart {"functionName":"function","functionVersion":"$LATEST","instanceMaxMemory":134217728}""",
                """platform.restoreRuntimeDone {"status":"success"}""",
                """platform.restoreReport {"status":"success","metrics":{"durationMs":7}}""",
            ],
            (await listener.UntilAsync("platform.start")).Where(happened => happened.Contains("estore", StringComparison.Ordinal) || happened.StartsWith("platform.initR", StringComparison.Ordinal)));
        await runtime.RespondAsync();
        await invocation;
    }

    private static string NoWay(string from, string to) =>
        $$"""403 {"errorMessage":"State transition from {{from}} to {{to}} failed for runtime. Error: State transition is not allowed","errorType":"InvalidStateTransition"}""";

    private static Task<HttpResponseMessage> RestoreAsync(TestRuntime runtime) => runtime.GetAsync("restore/next");
}
