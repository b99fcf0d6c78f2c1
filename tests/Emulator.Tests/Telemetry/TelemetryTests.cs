using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class TelemetryTests
{
    private const int Timeout = 60_000;
    private const string Id = "c6f5a2e8-7a1c-4f6a-9a52-0b8f6f0f9a11";
    private const string Trace = "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=1";
    private static readonly LambdaInvokeOptions Known = new() { RequestId = Id, TraceId = Trace };

    [Fact(Timeout = Timeout)]
    public async Task The_life_of_a_function_is_told_from_its_start()
    {
        await using var bench = await Bench.StartAsync(new() { Function = new() { Name = "orders", MemorySize = 512 } });
        await using var listener = await TelemetryListener.StartAsync();
        var extension = bench.NewExtension();
        await extension.RegisterAsync("one", """{"events":["INVOKE"]}""");
        Assert.Equal("200 \"OK\"", await SubscribeAsync(extension, listener.Port).SummaryAsync());
        bench.Time.Advance(TimeSpan.FromMilliseconds(20));
        var told = extension.NextAsync();
        await bench.UntilAsync(() => bench.Environment.Extensions.AreReady);
        var runtime = bench.NewRuntime();
        var invocation = bench.Emulator.InvokeAsync("{}"u8.ToArray(), Known, TestContext.Current.CancellationToken);
        await runtime.NextAsync();
        await told;
        bench.Time.Advance(TimeSpan.FromMilliseconds(12.5));
        await runtime.RespondAsync("\"12345678\"");
        await invocation;

        told = extension.NextAsync();
        var second = bench.InvokeAsync();
        await runtime.NextAsync(); // so the first has been reported
        bench.Time.Advance(TimeSpan.FromMilliseconds(30));

        const string Traced = $$"""
            "tracing":{"type":"X-Amzn-Trace-Id","value":"{{Trace}}"}
            """;
        Assert.Equal(
            [
                """platform.initStart {"initializationType":"on-demand","phase":"init","functionName":"orders","functionVersion":"$LATEST","instanceMaxMemory":536870912}""",
                """platform.telemetrySubscription {"name":"one","state":"Subscribed","types":["platform","function","extension"]}""",
                """platform.extension {"name":"one","state":"Ready","events":["INVOKE"]}""",
                """platform.initRuntimeDone {"initializationType":"on-demand","phase":"init","status":"success"}""",
                """platform.initReport {"initializationType":"on-demand","phase":"init","status":"success","metrics":{"durationMs":20}}""",
                $$"""platform.start {"requestId":"{{Id}}","version":"$LATEST",{{Traced}}}""",
                $$"""platform.runtimeDone {"requestId":"{{Id}}","status":"success","metrics":{"durationMs":12.5,"producedBytes":10},{{Traced}}}""",
                $$"""platform.report {"requestId":"{{Id}}","status":"success","metrics":{"durationMs":12.5,"billedDurationMs":13,"memorySizeMB":512,"maxMemoryUsedMB":512,"initDurationMs":20},{{Traced}}}""",
            ],
            (await listener.UntilAsync("platform.report"))[..8]);
        await runtime.RespondAsync();
        await second;
        await told;
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_and_a_timeout_are_told_with_their_status()
    {
        await using var bench = await Bench.StartAsync(new() { Function = new() { Timeout = TimeSpan.FromSeconds(3) } });
        await using var listener = await TelemetryListener.StartAsync();
        var (extension, runtime) = await SubscribedAsync(bench, listener.Port);
        _ = extension.NextAsync();
        var failed = bench.Emulator.InvokeAsync("{}"u8.ToArray(), Known, TestContext.Current.CancellationToken);
        await runtime.NextAsync();
        await runtime.FailAsync("{}", ("Lambda-Runtime-Function-Error-Type", "Function.Bad"));
        await failed;
        var late = bench.InvokeAsync();
        await runtime.NextAsync();
        bench.Time.Advance(TimeSpan.FromSeconds(3));
        await late;
        bench.Time.Advance(TimeSpan.FromSeconds(1));

        var events = new List<string>();
        while (events.Count(happened => happened.StartsWith("platform.report", StringComparison.Ordinal)) < 2)
            events.AddRange(await listener.EventsAsync());

        var done = events.Where(happened => happened.StartsWith("platform.runtimeDone", StringComparison.Ordinal)).ToArray();
        Assert.StartsWith($$"""platform.runtimeDone {"requestId":"{{Id}}","status":"success","metrics":{"durationMs":0},""", done[0], StringComparison.Ordinal);
        Assert.StartsWith($$"""platform.runtimeDone {"requestId":"{{runtime.RequestId}}","status":"timeout","metrics":{"durationMs":3000},""", done[1], StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_batch_goes_when_it_is_full_or_its_time_is_over()
    {
        await using var bench = await Bench.StartAsync();
        await using var listener = await TelemetryListener.StartAsync();
        var extension = bench.NewExtension();
        await extension.RegisterAsync("one", """{"events":[]}""");
        await SubscribeAsync(extension, listener.Port, types: """["function"]""", buffering: """{"maxItems":1000,"maxBytes":262144,"timeoutMs":500}""");

        Print(bench, "late");
        bench.Time.Advance(TimeSpan.FromMilliseconds(500));
        Assert.Equal("""[{"time":"2026-11-21T13:00:00.000Z","type":"function","record":"late"}]""", await listener.BatchAsync());

        for (var i = 0; i < 1000; i++)
            Print(bench, "many");
        Assert.Equal(1000, (await listener.EventsAsync()).Count); // the clock stands still

        Print(bench, new string('x', 262_144));
        Assert.Single(await listener.EventsAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_line_that_is_an_object_is_one_since_2022_12_13()
    {
        await using var bench = await Bench.StartAsync();
        await using var older = await TelemetryListener.StartAsync();
        await using var newer = await TelemetryListener.StartAsync();
        foreach (var (name, port, version) in new[] { ("older", older.Port, "2022-07-01"), ("newer", newer.Port, "2022-12-13") })
        {
            var extension = bench.NewExtension();
            await extension.RegisterAsync(name, """{"events":[]}""");
            await SubscribeAsync(extension, port, version, """["function","extension"]""");
        }

        Print(bench, """{"level":"INFO", "n":1}""");
        bench.Environment.WriteLine(isExtension: true, "{not JSON");
        bench.Time.Advance(TimeSpan.FromMilliseconds(25));

        Assert.Equal(["function \"{\\\"level\\\":\\\"INFO\\\", \\\"n\\\":1}\"", "extension \"{not JSON\""], await older.EventsAsync());
        Assert.Equal(["""function {"level":"INFO", "n":1}""", "extension \"{not JSON\""], await newer.EventsAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task Over_TCP_each_event_is_a_line()
    {
        await using var bench = await Bench.StartAsync();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var extension = bench.NewExtension();
        await extension.RegisterAsync("one", """{"events":[]}""");
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        await extension.PutAsync(
            "/2022-07-01/telemetry",
            $$"""{"schemaVersion":"2025-01-29","types":["function"],"buffering":{"timeoutMs":25},"destination":{"protocol":"TCP","port":{{port}}} }""");

        Print(bench, "one");
        Print(bench, "two");
        bench.Time.Advance(TimeSpan.FromMilliseconds(25));

        using var connection = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        using var reader = new StreamReader(connection.GetStream());
        Assert.Equal("""{"time":"2026-11-21T13:00:00.000Z","type":"function","record":"one"}""", await reader.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.Equal("""{"time":"2026-11-21T13:00:00.000Z","type":"function","record":"two"}""", await reader.ReadLineAsync(TestContext.Current.CancellationToken));
    }

    [Fact(Timeout = Timeout)]
    public async Task What_a_slow_listener_misses_is_counted()
    {
        await using var bench = await Bench.StartAsync();
        await using var listener = await TelemetryListener.StartAsync();
        listener.Hold = new();
        var extension = bench.NewExtension();
        await extension.RegisterAsync("one", """{"events":[]}""");
        await SubscribeAsync(extension, listener.Port, types: """["function"]""");

        for (var i = 0; i < 5; i++)
            Print(bench, new string('x', 262_144 - 65)); // with what is around it, as much as a buffer
        listener.Hold.SetResult();

        Assert.Equal(
            """platform.logsDropped {"reason":"Consumer seems to have fallen behind as it has not acknowledged receipt of logs.","droppedBytes":262144,"droppedRecords":1}""",
            (await listener.UntilAsync("platform.logsDropped"))[^1]);
    }

    private static void Print(Bench bench, string text) => bench.Environment.WriteLine(isExtension: false, text);

    private static async Task<(TestExtension Extension, TestRuntime Runtime)> SubscribedAsync(Bench bench, int port)
    {
        var extension = bench.NewExtension();
        await extension.RegisterAsync("one", """{"events":[]}""");
        await SubscribeAsync(extension, port);
        return (extension, bench.NewRuntime());
    }

    private static Task<HttpResponseMessage> SubscribeAsync(
        TestExtension extension,
        int port,
        string version = "2025-01-29",
        string types = """["platform","function","extension"]""",
        string buffering = """{"maxItems":1000,"maxBytes":262144,"timeoutMs":25}""") => extension.PutAsync(
            "/2022-07-01/telemetry",
            $$"""{"schemaVersion":"{{version}}","types":{{types}},"buffering":{{buffering}},"destination":{"protocol":"HTTP","URI":"http://sandbox.localdomain:{{port}}"} }""");
}
