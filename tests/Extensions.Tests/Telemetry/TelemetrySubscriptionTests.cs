using System.Threading.Channels;
using Lambent.TestKit;
using static Lambent.Extensions.Tests.ExtensionsApiResponses;

namespace Lambent.Extensions.Tests.Telemetry;

public sealed class TelemetrySubscriptionTests
{
    private static readonly TelemetrySubscription Quick = new() { Buffering = new() { Timeout = TimeSpan.FromMilliseconds(25) } };
    private static readonly long FutureDeadlineMs = TimeProvider.System.GetUtcNow().AddMinutes(5).ToUnixTimeMilliseconds();

    private readonly Channel<string> _calls = Channel.CreateUnbounded<string>();
    private readonly KeptLog _log = new();

    [Fact(Timeout = 60_000)]
    public async Task A_subscription_sends_these_bytes_and_the_listener_accepts_records()
    {
        await using var lambda = new FakeExtensionsApi();
        using var run = Start(lambda, new TelemetrySubscription());
        await lambda.TakeAsync("POST /2020-01-01/extension/register ");
        var request = await lambda.TakeAsync();
        await lambda.TakeAsync("GET /2020-01-01/extension/event/next ");
        var port = request[(request.LastIndexOf(':') + 1)..^3];
        var body = "{\"schemaVersion\":\"2025-01-29\",\"types\":[\"platform\",\"function\"],\"buffering\":{\"maxItems\":1000,\"maxBytes\":262144,\"timeoutMs\":1000},"
            + "\"destination\":{\"protocol\":\"HTTP\",\"URI\":\"http://sandbox.localdomain:" + port + "\"}}";
        Assert.Equal(
            $"PUT /2022-07-01/telemetry HTTP/1.1\r\nHost: {lambda.Address}\r\nUser-Agent: lambent/0.1.0\r\n"
            + "Lambda-Extension-Identifier: 4e2d1b3c-7c1f-4b5a-9d1e-0a6b8f1c2d3e\r\n"
            + $"Content-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}",
            request);
        Assert.Equal("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", await RawHttp.ExchangeAsync(int.Parse(port, null), RawHttp.Post(Line("a"))));
        Assert.Equal("a", await NextCallAsync());
        run.Stop();
        await run.Ended;
    }

    [Fact(Timeout = 60_000)]
    public async Task All_settings_are_sent_and_tcp_delivers_records()
    {
        await using var lambda = new FakeExtensionsApi();
        using var run = Start(lambda, new TelemetrySubscription
        {
            Types = TelemetryTypes.Platform | TelemetryTypes.Function | TelemetryTypes.Extension,
            Buffering = new() { MaxItems = 10_000, MaxBytes = 1_048_576, Timeout = TimeSpan.FromMilliseconds(25) },
            Destination = TelemetryDestination.Tcp,
            SchemaVersion = "2022-12-13",
        });
        await lambda.TakeAsync("POST ");
        var request = await lambda.TakeAsync();
        var port = request[(request.LastIndexOf(':') + 1)..^2];
        Assert.EndsWith(
            "\r\n\r\n{\"schemaVersion\":\"2022-12-13\",\"types\":[\"platform\",\"function\",\"extension\"],\"buffering\":{\"maxItems\":10000,\"maxBytes\":1048576,\"timeoutMs\":25},"
            + "\"destination\":{\"protocol\":\"TCP\",\"port\":" + port + "}}",
            request,
            StringComparison.Ordinal);
        using (var client = await RawHttp.ConnectAsync(int.Parse(port, null)))
            await RawHttp.SendAsync(client, Line("a") + "\n");
        Assert.Equal("a", await NextCallAsync());
        lambda.RespondToNext(Shutdown());
        await run.Ended;
    }

    [Fact(Timeout = 60_000)]
    public async Task A_logs_api_subscription_uses_its_own_path()
    {
        await using var lambda = new FakeExtensionsApi();
        using var run = ExtensionRun.Start(lambda.Options(_log), () => LambdaExtension.CreateBuilder("logs")
            .OnLogs(RecordAsync, new LogsSubscription { Types = TelemetryTypes.Function, Buffering = new() { MaxItems = 10_000, Timeout = TimeSpan.FromMilliseconds(25) } })
            .Run());
        await lambda.TakeAsync("POST ");
        var request = await lambda.TakeAsync("PUT /2020-08-15/logs HTTP/1.1\r\n");
        Assert.Contains(
            "\r\n\r\n{\"schemaVersion\":\"2021-03-18\",\"types\":[\"function\"],\"buffering\":{\"maxItems\":10000,\"maxBytes\":262144,\"timeoutMs\":25},"
            + "\"destination\":{\"protocol\":\"HTTP\",\"URI\":\"http://sandbox.localdomain:",
            request,
            StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await RawHttp.ExchangeAsync(int.Parse(request[(request.LastIndexOf(':') + 1)..^3], null), RawHttp.Post($"[{Line("old")}]")), StringComparison.Ordinal);
        Assert.Equal("old", await NextCallAsync());
        lambda.RespondToNext(Shutdown());
        await run.Ended;
    }

    [Fact(Timeout = 60_000)]
    public async Task Shutdown_waits_for_queued_records_and_then_runs_the_shutdown_hook()
    {
        await using var lambda = new FakeExtensionsApi();
        var release = new TaskCompletionSource();
        using var run = ExtensionRun.Start(lambda.Options(_log), () => LambdaExtension.CreateBuilder("drain")
            .OnTelemetry(
                async (records, cancellationToken) =>
                {
                    await release.Task;
                    await RecordAsync(records, cancellationToken);
                },
                Quick)
            .OnShutdown((_, _) => Record("shutdown"))
            .Run());
        await lambda.TakeAsync("POST ");
        var port = await lambda.TakeSubscriptionAsync();
        await RawHttp.ExchangeAsync(port, RawHttp.Post(Line("a")));
        await RawHttp.ExchangeAsync(port, RawHttp.Post(Line("b")));
        lambda.RespondToNext(Shutdown("spindown", FutureDeadlineMs));
        await lambda.TakeAsync("GET ");
        Assert.StartsWith("HTTP/1.1 200 ", await RawHttp.ExchangeAsync(port, RawHttp.Post(Line("c"))), StringComparison.Ordinal);
        Assert.False(run.Ended.IsCompleted);
        release.SetResult();
        await run.Ended;
        Assert.Equal(["a", "b", "c", "shutdown"], [await NextCallAsync(), await NextCallAsync(), await NextCallAsync(), await NextCallAsync()]);
        Assert.Equal("", _log.Text);
    }

    [Fact(Timeout = 60_000)]
    public async Task Shutdown_waits_for_records_until_the_deadline()
    {
        await using var lambda = new FakeExtensionsApi();
        using var run = ExtensionRun.Start(lambda.Options(_log), () => LambdaExtension.CreateBuilder("drain")
            .OnTelemetry(
                async (_, cancellationToken) =>
                {
                    await Record("started");
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                },
                Quick)
            .OnShutdown((_, _) => Record("shutdown"))
            .Run());
        await lambda.TakeAsync("POST ");
        await RawHttp.ExchangeAsync(await lambda.TakeSubscriptionAsync(), RawHttp.Post(Line("a")));
        Assert.Equal("started", await NextCallAsync());
        lambda.RespondToNext(Shutdown("timeout", 1));
        await run.Ended;
        Assert.Equal("shutdown", await NextCallAsync());
        Assert.Contains("The execution environment ends before the telemetry hook has handled all records; the token of the hook is cancelled.", _log.Text, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_hook_that_throws_loses_one_batch()
    {
        await using var lambda = new FakeExtensionsApi();
        using var run = ExtensionRun.Start(lambda.Options(_log), () => LambdaExtension.CreateBuilder("flaky")
            .OnTelemetry((records, cancellationToken) => ((FunctionLog)records[0]).Text == "bad" ? throw new TimeoutException("no store") : RecordAsync(records, cancellationToken), Quick)
            .Run());
        await lambda.TakeAsync("POST ");
        var port = await lambda.TakeSubscriptionAsync();
        await RawHttp.ExchangeAsync(port, RawHttp.Post(Line("bad")));
        await RawHttp.ExchangeAsync(port, RawHttp.Post(Line("good")));
        Assert.Equal("good", await NextCallAsync());
        Assert.Contains("The telemetry hook failed with TimeoutException; the 1 records of this batch are lost.", _log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("bad", _log.Text, StringComparison.Ordinal);
        lambda.RespondToNext(Shutdown());
        await run.Ended;
    }

    [Fact(Timeout = 60_000)]
    public async Task Records_above_the_queue_limit_are_dropped_counted_and_logged_once()
    {
        await using var lambda = new FakeExtensionsApi();
        var release = new TaskCompletionSource();
        var started = new TaskCompletionSource();
        var batches = Channel.CreateUnbounded<(string?, long)>();
        using var run = ExtensionRun.Start(lambda.Options(_log), () => LambdaExtension.CreateBuilder("slow")
            .OnTelemetry(
                async (records, _) =>
                {
                    started.TrySetResult();
                    await release.Task;
                    batches.Writer.TryWrite((((FunctionLog)records[0]).Text, records.DroppedRecords));
                },
                Quick with { MaxQueuedBytes = 100, MaxBackpressureWait = TimeSpan.Zero })
            .Run());
        await lambda.TakeAsync("POST ");
        var port = await lambda.TakeSubscriptionAsync();
        await RawHttp.ExchangeAsync(port, RawHttp.Post(Line("a")));
        await started.Task;
        foreach (var line in new[] { "b", "c", "d" })
            Assert.StartsWith("HTTP/1.1 200 ", await RawHttp.ExchangeAsync(port, RawHttp.Post(Line(line))), StringComparison.Ordinal);
        release.SetResult();
        var cancellationToken = TestContext.Current.CancellationToken;
        Assert.Equal(("a", 0L), await batches.Reader.ReadAsync(cancellationToken));
        Assert.Equal(("d", 2L), await batches.Reader.ReadAsync(cancellationToken));
        Assert.Single(_log.Text.Split("Records arrive faster than the telemetry hook handles them: 1 records were dropped.")[1..]);
        lambda.RespondToNext(Shutdown());
        await run.Ended;
    }

    [Fact(Timeout = 60_000)]
    public async Task A_202_response_of_an_emulator_is_logged_and_the_extension_runs()
    {
        await using var lambda = new FakeExtensionsApi { SubscriptionResponse = "HTTP/1.1 202 Accepted\r\nContent-Length: 22\r\n\r\nTelemetry.NotSupported" };
        using var run = Start(lambda, Quick);
        lambda.RespondToNext(Shutdown());
        await run.Ended;
        Assert.Contains("The Telemetry API answered 202, as an emulator without it does: no records will be delivered.", _log.Text, StringComparison.Ordinal);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(403, "Telemetry.SubscriptionClosed", LambdaExtensionFailure.SubscriptionClosed)]
    [InlineData(403, "Logs.SubscriptionClosed", LambdaExtensionFailure.SubscriptionClosed)]
    [InlineData(400, "ValidationError", LambdaExtensionFailure.InvalidSubscription)]
    [InlineData(400, "Logs.ValidationError", LambdaExtensionFailure.InvalidSubscription)]
    [InlineData(500, "InternalServerError", LambdaExtensionFailure.Refused)]
    public async Task A_rejected_subscription_is_an_init_error(int status, string type, LambdaExtensionFailure failure)
    {
        await using var lambda = new FakeExtensionsApi { SubscriptionResponse = TestKit.Answers.Error(status, type) };
        using var run = Start(lambda, Quick);
        var error = await Assert.ThrowsAsync<LambdaExtensionException>(() => run.Ended);
        Assert.Equal((failure, type, status), (error.Failure, error.ErrorType, error.StatusCode));
        Assert.Contains($"answered {status} ({type}) to the subscription to the Telemetry API: no.", error.Message, StringComparison.Ordinal);
        await lambda.TakeAsync("POST /2020-01-01/extension/register ");
        await lambda.TakeAsync("PUT ");
        Assert.Contains($"Lambda-Extension-Function-Error-Type: Extension.{failure}\r\n", await lambda.TakeAsync("POST /2020-01-01/extension/init/error "), StringComparison.Ordinal);
    }

    public static TheoryData<string, TelemetrySubscription> InvalidSettings => new()
    {
        { "TelemetryBuffering.MaxItems is 999 records. Lambda accepts 1000 to 10000.", new() { Buffering = new() { MaxItems = 999 } } },
        { "TelemetryBuffering.MaxItems is 10001 records. Lambda accepts 1000 to 10000.", new() { Buffering = new() { MaxItems = 10_001 } } },
        { "TelemetryBuffering.MaxBytes is 262143 bytes. Lambda accepts 262144 to 1048576.", new() { Buffering = new() { MaxBytes = 262_143 } } },
        { "TelemetryBuffering.MaxBytes is 1048577 bytes. Lambda accepts 262144 to 1048576.", new() { Buffering = new() { MaxBytes = 1_048_577 } } },
        { "TelemetryBuffering.Timeout is 24 ms. Lambda accepts 25 to 30000.", new() { Buffering = new() { Timeout = TimeSpan.FromMilliseconds(24) } } },
        { "TelemetryBuffering.Timeout is 30001 ms. Lambda accepts 25 to 30000.", new() { Buffering = new() { Timeout = TimeSpan.FromMilliseconds(30_001) } } },
        { "TelemetrySubscription.Types selects no stream: set Platform, Function or Extension.", new() { Types = TelemetryTypes.None } },
        { "TelemetrySubscription.Port is 9001, which Lambda reserves: set another port, or 0 for a free port.", new() { Port = 9001 } },
        { "TelemetrySubscription.Port is 65536: set 1 to 65535, or 0 for a free port.", new() { Port = 65_536 } },
        { "TelemetrySubscription.MaxQueuedBytes is 0: set at least 1.", new() { MaxQueuedBytes = 0 } },
    };

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(InvalidSettings), DisableDiscoveryEnumeration = true)]
    public async Task An_invalid_setting_fails_before_registration(string message, TelemetrySubscription subscription)
    {
        await using var lambda = new FakeExtensionsApi();
        using var run = Start(lambda, subscription);
        var error = await Assert.ThrowsAsync<LambdaExtensionException>(() => run.Ended);
        Assert.Equal((LambdaExtensionFailure.Configuration, message), (error.Failure, error.Message));
    }

    [Fact(Timeout = 60_000)]
    public async Task Managed_instances_have_no_logs_api()
    {
        await using var lambda = new FakeExtensionsApi();
        using var run = ExtensionRun.Start(lambda.Options(_log, ("AWS_LAMBDA_MAX_CONCURRENCY", "2")), () => LambdaExtension.CreateBuilder("logs").OnLogs(RecordAsync).Run());
        Assert.Equal(
            "Lambda Managed Instances have no Logs API. Use OnTelemetry instead of OnLogs.",
            (await Assert.ThrowsAsync<LambdaExtensionException>(() => run.Ended)).Message);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("2022-12-13", true)]
    [InlineData("2025-01-29", false)]
    [InlineData("2027-01-01", false)]
    public async Task Managed_instances_require_the_current_schema_version(string version, bool refused)
    {
        await using var lambda = new FakeExtensionsApi();
        using var run = ExtensionRun.Start(
            lambda.Options(_log, ("AWS_LAMBDA_MAX_CONCURRENCY", "2")),
            () => LambdaExtension.CreateBuilder("managed").OnTelemetry(RecordAsync, Quick with { SchemaVersion = version }).Run());
        lambda.RespondToNext(Shutdown());
        if (refused)
            Assert.Equal("TelemetrySubscription.SchemaVersion is '2022-12-13', and Lambda Managed Instances require '2025-01-29' or later.", (await Assert.ThrowsAsync<LambdaExtensionException>(() => run.Ended)).Message);
        else
            await run.Ended;
    }

    [Fact]
    public void An_extension_has_one_subscription()
    {
        var builder = LambdaExtension.CreateBuilder("both").OnTelemetry(RecordAsync);
        Assert.Contains("one subscription", Assert.Throws<InvalidOperationException>(() => builder.OnLogs(RecordAsync)).Message, StringComparison.Ordinal);
    }

    private ExtensionRun Start(FakeExtensionsApi lambda, TelemetrySubscription subscription) =>
        ExtensionRun.Start(lambda.Options(_log), () => LambdaExtension.CreateBuilder("telemetry").OnTelemetry(RecordAsync, subscription).Run());

    private ValueTask RecordAsync(TelemetryBatch records, CancellationToken cancellationToken)
    {
        foreach (var record in records)
            _calls.Writer.TryWrite(((FunctionLog)record).Text!);
        return default;
    }

    private ValueTask Record(string what) => _calls.Writer.WriteAsync(what);

    private async Task<string> NextCallAsync() => await _calls.Reader.ReadAsync(TestContext.Current.CancellationToken);

    private static string Line(string text) => $"{{\"time\":\"2026-11-21T12:00:00Z\",\"type\":\"function\",\"record\":\"{text}\"}}";
}
