using System.Threading.Channels;
using Lambent.TestKit;
using static Lambent.Extensions.Tests.ExtensionAnswers;

namespace Lambent.Extensions.Tests.Subscriptions;

public sealed class TelemetryTests
{
    private static readonly TelemetrySubscription Quick = new() { Buffering = new() { Timeout = TimeSpan.FromMilliseconds(25) } };
    private static readonly long Later = TimeProvider.System.GetUtcNow().AddMinutes(5).ToUnixTimeMilliseconds();

    private readonly Channel<string> _said = Channel.CreateUnbounded<string>();
    private readonly KeptLog _log = new();

    [Fact(Timeout = 60_000)]
    public async Task Subscribing_sends_these_bytes_while_the_listener_listens()
    {
        await using var lambda = new ExtensionsApiStandIn();
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
        Assert.Equal("a", await SaidAsync());
        run.Stop();
        await run.Ended;
    }

    [Fact(Timeout = 60_000)]
    public async Task All_settings_reach_Lambda_and_TCP_delivers()
    {
        await using var lambda = new ExtensionsApiStandIn();
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
        Assert.Equal("a", await SaidAsync());
        lambda.Give(Shutdown());
        await run.Ended;
    }

    [Fact(Timeout = 60_000)]
    public async Task The_logs_api_is_the_same_at_another_address()
    {
        await using var lambda = new ExtensionsApiStandIn();
        using var run = ExtensionRun.Start(lambda.Options(_log), () => LambdaExtension.CreateBuilder("logs")
            .OnLogs(SayAsync, new LogsSubscription { Types = TelemetryTypes.Function, Buffering = new() { MaxItems = 10_000, Timeout = TimeSpan.FromMilliseconds(25) } })
            .Run());
        await lambda.TakeAsync("POST ");
        var request = await lambda.TakeAsync("PUT /2020-08-15/logs HTTP/1.1\r\n");
        Assert.Contains(
            "\r\n\r\n{\"schemaVersion\":\"2021-03-18\",\"types\":[\"function\"],\"buffering\":{\"maxItems\":10000,\"maxBytes\":262144,\"timeoutMs\":25},"
            + "\"destination\":{\"protocol\":\"HTTP\",\"URI\":\"http://sandbox.localdomain:",
            request,
            StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await RawHttp.ExchangeAsync(int.Parse(request[(request.LastIndexOf(':') + 1)..^3], null), RawHttp.Post($"[{Line("old")}]")), StringComparison.Ordinal);
        Assert.Equal("old", await SaidAsync());
        lambda.Give(Shutdown());
        await run.Ended;
    }

    [Fact(Timeout = 60_000)]
    public async Task The_end_waits_for_what_is_queued_and_then_runs_the_shutdown_hook()
    {
        await using var lambda = new ExtensionsApiStandIn();
        var may = new TaskCompletionSource();
        using var run = ExtensionRun.Start(lambda.Options(_log), () => LambdaExtension.CreateBuilder("drain")
            .OnTelemetry(
                async (records, cancellationToken) =>
                {
                    await may.Task;
                    await SayAsync(records, cancellationToken);
                },
                Quick)
            .OnShutdown((_, _) => Say("shutdown"))
            .Run());
        await lambda.TakeAsync("POST ");
        var port = await lambda.TakeSubscriptionAsync();
        await RawHttp.ExchangeAsync(port, RawHttp.Post(Line("a")));
        await RawHttp.ExchangeAsync(port, RawHttp.Post(Line("b")));
        lambda.Give(Shutdown("spindown", Later));
        await lambda.TakeAsync("GET ");
        Assert.StartsWith("HTTP/1.1 200 ", await RawHttp.ExchangeAsync(port, RawHttp.Post(Line("c"))), StringComparison.Ordinal);
        Assert.False(run.Ended.IsCompleted);
        may.SetResult();
        await run.Ended;
        Assert.Equal(["a", "b", "c", "shutdown"], [await SaidAsync(), await SaidAsync(), await SaidAsync(), await SaidAsync()]);
        Assert.Equal("", _log.Text);
    }

    [Fact(Timeout = 60_000)]
    public async Task The_end_does_not_wait_longer_than_the_deadline()
    {
        await using var lambda = new ExtensionsApiStandIn();
        using var run = ExtensionRun.Start(lambda.Options(_log), () => LambdaExtension.CreateBuilder("drain")
            .OnTelemetry(
                async (_, cancellationToken) =>
                {
                    await Say("begun");
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                },
                Quick)
            .OnShutdown((_, _) => Say("shutdown"))
            .Run());
        await lambda.TakeAsync("POST ");
        await RawHttp.ExchangeAsync(await lambda.TakeSubscriptionAsync(), RawHttp.Post(Line("a")));
        Assert.Equal("begun", await SaidAsync());
        lambda.Give(Shutdown("timeout", 1));
        await run.Ended;
        Assert.Equal("shutdown", await SaidAsync());
        Assert.Contains("Telemetry was still waiting for its hook when the execution environment ended.", _log.Text, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_hook_that_throws_loses_its_batch_only()
    {
        await using var lambda = new ExtensionsApiStandIn();
        using var run = ExtensionRun.Start(lambda.Options(_log), () => LambdaExtension.CreateBuilder("flaky")
            .OnTelemetry((records, cancellationToken) => ((FunctionLog)records[0]).Text == "bad" ? throw new TimeoutException("no store") : SayAsync(records, cancellationToken), Quick)
            .Run());
        await lambda.TakeAsync("POST ");
        var port = await lambda.TakeSubscriptionAsync();
        await RawHttp.ExchangeAsync(port, RawHttp.Post(Line("bad")));
        await RawHttp.ExchangeAsync(port, RawHttp.Post(Line("good")));
        Assert.Equal("good", await SaidAsync());
        Assert.Contains("The hook for telemetry failed with TimeoutException, and 1 records are lost.", _log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("bad", _log.Text, StringComparison.Ordinal);
        lambda.Give(Shutdown());
        await run.Ended;
    }

    [Fact(Timeout = 60_000)]
    public async Task What_comes_faster_than_the_hook_takes_it_is_dropped_counted_and_said_once()
    {
        await using var lambda = new ExtensionsApiStandIn();
        var may = new TaskCompletionSource();
        var begun = new TaskCompletionSource();
        var batches = Channel.CreateUnbounded<(string?, long)>();
        using var run = ExtensionRun.Start(lambda.Options(_log), () => LambdaExtension.CreateBuilder("slow")
            .OnTelemetry(
                async (records, _) =>
                {
                    begun.TrySetResult();
                    await may.Task;
                    batches.Writer.TryWrite((((FunctionLog)records[0]).Text, records.DroppedRecords));
                },
                Quick with { MaxQueuedBytes = 100, Patience = TimeSpan.Zero })
            .Run());
        await lambda.TakeAsync("POST ");
        var port = await lambda.TakeSubscriptionAsync();
        await RawHttp.ExchangeAsync(port, RawHttp.Post(Line("a")));
        await begun.Task;
        foreach (var line in new[] { "b", "c", "d" })
            Assert.StartsWith("HTTP/1.1 200 ", await RawHttp.ExchangeAsync(port, RawHttp.Post(Line(line))), StringComparison.Ordinal);
        may.SetResult();
        var cancellationToken = TestContext.Current.CancellationToken;
        Assert.Equal(("a", 0L), await batches.Reader.ReadAsync(cancellationToken));
        Assert.Equal(("d", 2L), await batches.Reader.ReadAsync(cancellationToken));
        Assert.Single(_log.Text.Split("Telemetry comes faster than its hook takes it: 1 records were dropped.")[1..]);
        lambda.Give(Shutdown());
        await run.Ended;
    }

    [Fact(Timeout = 60_000)]
    public async Task An_emulator_without_telemetry_is_said_and_the_extension_goes_on()
    {
        await using var lambda = new ExtensionsApiStandIn { Subscribed = "HTTP/1.1 202 Accepted\r\nContent-Length: 22\r\n\r\nTelemetry.NotSupported" };
        using var run = Start(lambda, Quick);
        lambda.Give(Shutdown());
        await run.Ended;
        Assert.Contains("This is an emulator without the Telemetry API (it answered 202): no records will be delivered.", _log.Text, StringComparison.Ordinal);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(403, "Telemetry.SubscriptionClosed", LambdaExtensionFailure.SubscriptionClosed)]
    [InlineData(403, "Logs.SubscriptionClosed", LambdaExtensionFailure.SubscriptionClosed)]
    [InlineData(400, "ValidationError", LambdaExtensionFailure.InvalidSubscription)]
    [InlineData(400, "Logs.ValidationError", LambdaExtensionFailure.InvalidSubscription)]
    [InlineData(500, "InternalServerError", LambdaExtensionFailure.Refused)]
    public async Task A_subscription_that_is_refused_is_an_init_error(int status, string type, LambdaExtensionFailure failure)
    {
        await using var lambda = new ExtensionsApiStandIn { Subscribed = TestKit.Answers.Error(status, type) };
        using var run = Start(lambda, Quick);
        var error = await Assert.ThrowsAsync<LambdaExtensionException>(() => run.Ended);
        Assert.Equal((failure, type, status), (error.Failure, error.ErrorType, error.StatusCode));
        Assert.Contains($"answered {status} ({type}) to the subscription to the Telemetry API: no.", error.Message, StringComparison.Ordinal);
        await lambda.TakeAsync("POST /2020-01-01/extension/register ");
        await lambda.TakeAsync("PUT ");
        Assert.Contains($"Lambda-Extension-Function-Error-Type: Extension.{failure}\r\n", await lambda.TakeAsync("POST /2020-01-01/extension/init/error "), StringComparison.Ordinal);
    }

    public static TheoryData<string, TelemetrySubscription> Wrong => new()
    {
        { "TelemetryBuffering.MaxItems is 999 records; Lambda takes 1000 to 10000.", new() { Buffering = new() { MaxItems = 999 } } },
        { "TelemetryBuffering.MaxItems is 10001 records; Lambda takes 1000 to 10000.", new() { Buffering = new() { MaxItems = 10_001 } } },
        { "TelemetryBuffering.MaxBytes is 262143 bytes; Lambda takes 262144 to 1048576.", new() { Buffering = new() { MaxBytes = 262_143 } } },
        { "TelemetryBuffering.MaxBytes is 1048577 bytes; Lambda takes 262144 to 1048576.", new() { Buffering = new() { MaxBytes = 1_048_577 } } },
        { "TelemetryBuffering.Timeout is 24 ms; Lambda takes 25 to 30000.", new() { Buffering = new() { Timeout = TimeSpan.FromMilliseconds(24) } } },
        { "TelemetryBuffering.Timeout is 30001 ms; Lambda takes 25 to 30000.", new() { Buffering = new() { Timeout = TimeSpan.FromMilliseconds(30_001) } } },
        { "TelemetrySubscription.Types names no records: set Platform, Function or Extension.", new() { Types = TelemetryTypes.None } },
        { "TelemetrySubscription.Port is 9001, which Lambda keeps for itself: choose another, or 0 for any free one.", new() { Port = 9001 } },
        { "TelemetrySubscription.Port is 65536: a port is 1 to 65535, or 0 for any free one.", new() { Port = 65_536 } },
        { "TelemetrySubscription.MaxQueuedBytes is 0: at least 1 byte must be able to wait.", new() { MaxQueuedBytes = 0 } },
    };

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task What_Lambda_would_refuse_is_said_before_it_does(string message, TelemetrySubscription subscription)
    {
        await using var lambda = new ExtensionsApiStandIn();
        using var run = Start(lambda, subscription);
        var error = await Assert.ThrowsAsync<LambdaExtensionException>(() => run.Ended);
        Assert.Equal((LambdaExtensionFailure.Configuration, message), (error.Failure, error.Message));
    }

    [Fact(Timeout = 60_000)]
    public async Task Managed_instances_have_no_logs_api()
    {
        await using var lambda = new ExtensionsApiStandIn();
        using var run = ExtensionRun.Start(lambda.Options(_log, ("AWS_LAMBDA_MAX_CONCURRENCY", "2")), () => LambdaExtension.CreateBuilder("logs").OnLogs(SayAsync).Run());
        Assert.Equal(
            "Lambda Managed Instances have no Logs API: use OnTelemetry instead of OnLogs.",
            (await Assert.ThrowsAsync<LambdaExtensionException>(() => run.Ended)).Message);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("2022-12-13", true)]
    [InlineData("2025-01-29", false)]
    [InlineData("2027-01-01", false)]
    public async Task Managed_instances_have_no_older_schema(string version, bool refused)
    {
        await using var lambda = new ExtensionsApiStandIn();
        using var run = ExtensionRun.Start(
            lambda.Options(_log, ("AWS_LAMBDA_MAX_CONCURRENCY", "2")),
            () => LambdaExtension.CreateBuilder("managed").OnTelemetry(SayAsync, Quick with { SchemaVersion = version }).Run());
        lambda.Give(Shutdown());
        if (refused)
            Assert.Equal("TelemetrySubscription.SchemaVersion is '2022-12-13', and Lambda Managed Instances take '2025-01-29' or later.", (await Assert.ThrowsAsync<LambdaExtensionException>(() => run.Ended)).Message);
        else
            await run.Ended;
    }

    [Fact]
    public void An_extension_has_one_subscription()
    {
        var builder = LambdaExtension.CreateBuilder("both").OnTelemetry(SayAsync);
        Assert.Contains("one subscription", Assert.Throws<InvalidOperationException>(() => builder.OnLogs(SayAsync)).Message, StringComparison.Ordinal);
    }

    private ExtensionRun Start(ExtensionsApiStandIn lambda, TelemetrySubscription subscription) =>
        ExtensionRun.Start(lambda.Options(_log), () => LambdaExtension.CreateBuilder("telemetry").OnTelemetry(SayAsync, subscription).Run());

    private ValueTask SayAsync(TelemetryBatch records, CancellationToken cancellationToken)
    {
        foreach (var record in records)
            _said.Writer.TryWrite(((FunctionLog)record).Text!);
        return default;
    }

    private ValueTask Say(string what) => _said.Writer.WriteAsync(what);

    private async Task<string> SaidAsync() => await _said.Reader.ReadAsync(TestContext.Current.CancellationToken);

    private static string Line(string text) => $"{{\"time\":\"2026-11-21T12:00:00Z\",\"type\":\"function\",\"record\":\"{text}\"}}";
}
