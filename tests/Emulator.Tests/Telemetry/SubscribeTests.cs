using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class SubscribeTests
{
    private const int Timeout = 30_000;
    private const string Telemetry = "/2022-07-01/telemetry";
    private const string Logs = "/2020-08-15/logs";

    [Theory(Timeout = Timeout)]
    [InlineData(Telemetry, """{"schemaVersion":"2022-07-01","types":[],"destination":{"protocol":"HTTP","URI":"http://sandbox.localdomain"}}""", "ValidationError", "URI port is not provided; types should not be empty")]
    [InlineData(Logs, """{"types":[],"destination":{"protocol":"HTTP","URI":"http://sandbox.localdomain"}}""", "Logs.ValidationError", "URI port is not provided; types should not be empty")]
    [InlineData(Telemetry, """{"schemaVersion":"2020-08-15","types":["platform"],"destination":{"protocol":"TCP","port":80}}""", "ValidationError", "schemaVersion should be one of 2022-07-01, 2022-12-13, 2025-01-29")]
    [InlineData(Telemetry, """{"schemaVersion":"2022-07-01","types":["logs"],"destination":{"protocol":"TCP"}}""", "ValidationError", "port is not provided; types should be of platform, function, extension")]
    [InlineData(Telemetry, """{"schemaVersion":"2022-07-01","types":["platform"]}""", "ValidationError", "destination is not provided")]
    [InlineData(Telemetry, """{"schemaVersion":"2022-07-01","types":["platform"],"destination":{"protocol":"UDP"}}""", "ValidationError", "protocol should be HTTP or TCP")]
    [InlineData(Telemetry, """{"schemaVersion":"2022-07-01","types":["platform"],"destination":{"protocol":"HTTP","URI":"http://example.com:80"}}""", "ValidationError", "URI host should be sandbox.localdomain")]
    [InlineData(Telemetry, """{"schemaVersion":"2022-07-01","types":["platform"],"destination":{"protocol":"TCP","port":9001}}""", "ValidationError", "port 9001 is reserved")]
    [InlineData(Telemetry, """{"schemaVersion":"2022-07-01","types":["platform"],"buffering":{"maxItems":999,"maxBytes":1,"timeoutMs":30001},"destination":{"protocol":"TCP","port":80}}""", "ValidationError", "maxItems should be from 1000 to 10000; maxBytes should be from 262144 to 1048576; timeoutMs should be from 25 to 30000")]
    [InlineData(Telemetry, "[]", "ValidationError", "the body is not a subscription as JSON")]
    public async Task What_cannot_be_subscribed_is_told_why(string path, string body, string type, string message)
    {
        await using var bench = await Bench.StartAsync();
        var extension = bench.NewExtension();
        await extension.RegisterAsync("one", """{"events":[]}""");

        Assert.Equal($$"""400 {"errorMessage":"{{message}}","errorType":"{{type}}"}""", await extension.PutAsync(path, body).SummaryAsync());
    }

    [Theory(Timeout = Timeout)]
    [InlineData(Telemetry, "Telemetry")]
    [InlineData(Logs, "Logs")]
    public async Task After_the_start_it_is_too_late(string path, string name)
    {
        await using var bench = await Bench.StartAsync();
        var extension = bench.NewExtension();
        await extension.RegisterAsync("one", """{"events":["INVOKE"]}""");
        var told = extension.NextAsync();
        var invocation = bench.InvokeAsync();
        var runtime = bench.NewRuntime();
        await runtime.NextAsync();
        await told;

        Assert.Equal(
            $$"""403 {"errorMessage":"{{name}} API subscription is closed already","errorType":"{{name}}.SubscriptionClosed"}""",
            await extension.PutAsync(path, Body(path)).SummaryAsync());
        await runtime.RespondAsync();
        await invocation;
    }

    [Fact(Timeout = Timeout)]
    public async Task One_extension_uses_one_of_the_two_and_may_repeat_itself()
    {
        await using var bench = await Bench.StartAsync();
        var extension = bench.NewExtension();
        await extension.RegisterAsync("one", """{"events":[]}""");

        Assert.Equal("200 \"OK\"", await extension.PutAsync(Logs, Body(Logs)).SummaryAsync());
        Assert.Equal("200 \"OK\"", await extension.PutAsync(Logs, Body(Logs)).SummaryAsync());
        Assert.Equal(
            """400 {"errorMessage":"the extension uses the Logs API already","errorType":"ValidationError"}""",
            await extension.PutAsync(Telemetry, Body(Telemetry)).SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_stranger_is_refused()
    {
        await using var bench = await Bench.StartAsync();

        Assert.StartsWith("403 {\"errorMessage\":\"Missing Lambda-Extension-Identifier header\"", await bench.NewExtension().PutAsync(Telemetry, "{}").SummaryAsync(), StringComparison.Ordinal);
    }

    [Theory(Timeout = Timeout)]
    [InlineData("2020-08-15", false)]
    [InlineData("2021-03-18", true)]
    public async Task The_Logs_API_has_ends_and_since_2021_what_the_runtime_did(string version, bool hasRuntimeDone)
    {
        await using var bench = await Bench.StartAsync();
        await using var listener = await TelemetryListener.StartAsync();
        var extension = bench.NewExtension();
        await extension.RegisterAsync("one", """{"events":[]}""");
        await extension.PutAsync(Logs, $$"""{"schemaVersion":"{{version}}","types":["platform"],"destination":{"protocol":"HTTP","URI":"http://sandbox:{{listener.Port}}/logs"} }""");
        _ = extension.NextAsync();
        var runtime = bench.NewRuntime();
        var invocation = bench.InvokeAsync();
        await runtime.NextAsync();
        var id = runtime.RequestId;
        await runtime.RespondAsync();
        await invocation;
        var second = bench.InvokeAsync();
        await runtime.NextAsync();
        bench.Time.Advance(TimeSpan.FromSeconds(1));

        var events = await listener.UntilAsync("platform.report");

        Assert.Contains($$"""platform.end {"requestId":"{{id}}"}""", events);
        Assert.Contains("""platform.logsSubscription {"name":"one","state":"Subscribed","types":["platform"]}""", events);
        Assert.Equal(hasRuntimeDone, events.Any(happened => happened.StartsWith("platform.runtimeDone", StringComparison.Ordinal)));
        await runtime.RespondAsync();
        await second;
    }

    private static string Body(string path) =>
        $$"""{"schemaVersion":"{{(path == Logs ? "2020-08-15" : "2022-07-01")}}","types":["platform"],"destination":{"protocol":"TCP","port":80} }""";
}
