using System.Threading.Channels;
using Lambent.TestKit;
using static Lambent.Extensions.Tests.ExtensionsApiResponses;

namespace Lambent.Extensions.Tests.Sessions;

public sealed class ExternalExtensionTests
{
    private static readonly long FutureDeadlineMs = TimeProvider.System.GetUtcNow().AddMinutes(5).ToUnixTimeMilliseconds();

    [Fact(Timeout = 60_000)]
    public async Task Hooks_run_in_order_and_shutdown_returns()
    {
        await using var lambda = new FakeExtensionsApi();
        var log = new KeptLog();
        var calls = Channel.CreateUnbounded<string>();
        using var run = ExtensionRun.Start(lambda.Options(log), () => LambdaExtension.CreateBuilder("notes")
            .OnInit((info, _) => Record(calls, $"init {info.Name} {info.FunctionName} {info.AccountId}"))
            .OnInvoke((invoke, _) => Record(calls, $"invoke {invoke.RequestId}"))
            .OnShutdown((shutdown, _) => Record(calls, $"shutdown {shutdown.Reason}"))
            .Run());

        Assert.EndsWith("{\"events\":[\"INVOKE\",\"SHUTDOWN\"]}", await lambda.TakeAsync("POST /2020-01-01/extension/register "), StringComparison.Ordinal);
        lambda.RespondToNext(Invoke("a"));
        lambda.RespondToNext(Invoke("b"));
        lambda.RespondToNext(Shutdown("TIMEOUT", FutureDeadlineMs));
        await run.Ended;

        Assert.Equal(["init notes orders 123456789012", "invoke a", "invoke b", "shutdown TIMEOUT"], Drain(calls));
        Assert.Equal("", log.Text);
        for (var i = 0; i < 3; i++)
            Assert.Contains("\r\nLambda-Extension-Identifier: 4e2d1b3c-7c1f-4b5a-9d1e-0a6b8f1c2d3e\r\n", await lambda.TakeAsync("GET /2020-01-01/extension/event/next "), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task Without_an_invoke_hook_it_registers_for_shutdown_only()
    {
        await using var lambda = new FakeExtensionsApi();
        using var run = ExtensionRun.Start(lambda.Options(new KeptLog()), () => LambdaExtension.CreateBuilder("quiet").Run());
        Assert.EndsWith("{\"events\":[\"SHUTDOWN\"]}", await lambda.TakeAsync(), StringComparison.Ordinal);
        lambda.RespondToNext(Shutdown());
        await run.Ended;
    }

    [Fact(Timeout = 60_000)]
    public async Task An_exception_of_an_init_hook_is_an_init_error()
    {
        await using var lambda = new FakeExtensionsApi();
        using var run = ExtensionRun.Start(lambda.Options(new KeptLog()), () => LambdaExtension.CreateBuilder("broken")
            .OnInit((_, _) => throw new InvalidDataException("no store"))
            .Run());
        var error = await Assert.ThrowsAsync<LambdaExtensionException>(() => run.Ended);
        Assert.Equal(LambdaExtensionFailure.Hook, error.Failure);
        Assert.Equal("Init of the extension 'broken' failed with InvalidDataException: no store", error.Message);
        Assert.IsType<InvalidDataException>(error.InnerException);
        await lambda.TakeAsync("POST /2020-01-01/extension/register ");
        var report = await lambda.TakeAsync("POST /2020-01-01/extension/init/error ");
        Assert.Contains("\r\nLambda-Extension-Function-Error-Type: Extension.InvalidDataException\r\n", report, StringComparison.Ordinal);
        Assert.Contains("{\"errorMessage\":\"no store\",\"errorType\":\"InvalidDataException\",\"stackTrace\":[\"at ", report, StringComparison.Ordinal);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(true, "OnInvoke of the extension 'broken' failed with TimeoutException: too slow")]
    [InlineData(false, "OnShutdown of the extension 'broken' failed with TimeoutException: too slow")]
    public async Task An_exception_of_a_later_hook_is_an_exit_error(bool invoke, string message)
    {
        await using var lambda = new FakeExtensionsApi();
        using var run = ExtensionRun.Start(lambda.Options(new KeptLog()), () => LambdaExtension.CreateBuilder("broken")
            .OnInvoke((_, _) => throw new TimeoutException("too slow"))
            .OnShutdown(async (_, _) =>
            {
                await Task.Yield();
                throw new TimeoutException("too slow");
            })
            .Run());
        lambda.RespondToNext(invoke ? Invoke() : Shutdown("spindown", FutureDeadlineMs));
        var error = await Assert.ThrowsAsync<LambdaExtensionException>(() => run.Ended);
        Assert.Equal(message, error.Message);
        await lambda.TakeAsync("POST /2020-01-01/extension/register ");
        await lambda.TakeAsync("GET ");
        Assert.Contains("\r\nLambda-Extension-Function-Error-Type: Extension.TimeoutException\r\n", await lambda.TakeAsync("POST /2020-01-01/extension/exit/error "), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task The_token_of_a_hook_is_cancelled_at_the_deadline()
    {
        await using var lambda = new FakeExtensionsApi();
        var fired = 0;
        using var run = ExtensionRun.Start(lambda.Options(new KeptLog()), () => LambdaExtension.CreateBuilder("late")
            .OnInvoke(async (_, cancellationToken) =>
            {
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Delay(Timeout.Infinite, cancellationToken));
                fired++;
            })
            .Run());
        lambda.RespondToNext(Invoke()); // its deadline has passed long ago
        lambda.RespondToNext(Shutdown());
        await run.Ended;
        Assert.Equal(1, fired);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_lost_connection_and_an_unknown_event_type_do_not_end_the_extension()
    {
        await using var lambda = new FakeExtensionsApi();
        using var run = ExtensionRun.Start(lambda.Options(new KeptLog()), () => LambdaExtension.CreateBuilder("retrying").Run());
        lambda.RespondToNext(""); // the connection is closed without a response
        lambda.RespondToNext(TestKit.Answers.Error(503, "Busy"));
        lambda.RespondToNext(Ok("{\"eventType\":\"PAUSE\"}"));
        lambda.RespondToNext(Shutdown());
        await run.Ended;
    }

    [Theory(Timeout = 60_000)]
    [InlineData(403, "Extension.UnknownExtensionIdentifier", LambdaExtensionFailure.UnknownExtensionIdentifier)]
    [InlineData(500, "InternalServerError", LambdaExtensionFailure.Refused)]
    public async Task An_error_response_to_next_ends_the_extension(int status, string type, LambdaExtensionFailure failure)
    {
        await using var lambda = new FakeExtensionsApi();
        using var run = ExtensionRun.Start(lambda.Options(new KeptLog()), () => LambdaExtension.CreateBuilder("refused").Run());
        lambda.RespondToNext(TestKit.Answers.Error(status, type));
        Assert.Equal(failure, (await Assert.ThrowsAsync<LambdaExtensionException>(() => run.Ended)).Failure);
    }

    [Fact(Timeout = 60_000)]
    public async Task Two_extensions_run_at_the_same_time_and_stop_independently()
    {
        await using var first = new FakeExtensionsApi();
        await using var second = new FakeExtensionsApi();
        var calls = Channel.CreateUnbounded<string>();
        using var one = ExtensionRun.Start(first.Options(new KeptLog()), () => LambdaExtension.CreateBuilder("one").OnInvoke((e, _) => Record(calls, $"one {e.RequestId}")).Run());
        using var two = ExtensionRun.Start(second.Options(new KeptLog()), () => LambdaExtension.CreateBuilder("two").OnInvoke((e, _) => Record(calls, $"two {e.RequestId}")).Run());
        second.RespondToNext(Invoke("b"));
        Assert.Equal("two b", await calls.Reader.ReadAsync(TestContext.Current.CancellationToken));
        first.RespondToNext(Invoke("a"));
        Assert.Equal("one a", await calls.Reader.ReadAsync(TestContext.Current.CancellationToken));

        one.Stop();
        await one.Ended;
        Assert.False(two.Ended.IsCompleted);
        second.RespondToNext(Shutdown());
        await two.Ended;
    }

    [Fact(Timeout = 60_000)]
    public async Task RunAsync_runs_on_its_own_thread_until_it_is_cancelled()
    {
        await using var lambda = new FakeExtensionsApi();
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = new Dictionary<string, string>(), LogOutput = new KeptLog() });
        using var cancel = new CancellationTokenSource();
        var shutdowns = 0;
        var running = LambdaExtension.CreateBuilder("apart")
            .Configure(options => options with { Endpoint = lambda.Address })
            .OnShutdown((_, _) =>
            {
                shutdowns++;
                return default;
            })
            .RunAsync(cancel.Token);
        await lambda.TakeAsync("POST /2020-01-01/extension/register ");
        await lambda.TakeAsync("GET ");
        await cancel.CancelAsync();
        await running;
        Assert.Equal(0, shutdowns);
    }

    [Fact(Timeout = 60_000)]
    public async Task Run_returns_if_it_is_stopped_during_registration()
    {
        await using var server = new TestKit.ScriptedServer(new TestKit.ScriptedServer.Step("HTTP/1.1 200 OK\r\nContent-Le"));
        using var run = ExtensionRun.Start(
            new LambdaRuntimeOptions { Endpoint = server.Address, Environment = new Dictionary<string, string>(), LogOutput = new KeptLog() },
            () => LambdaExtension.CreateBuilder("early").Run());
        while (server.Requests.IsEmpty)
            await Task.Yield();
        run.Stop();
        await run.Ended;
    }

    [Theory(Timeout = 60_000)]
    [InlineData("AWS_LAMBDA_MAX_CONCURRENCY", "4")]
    [InlineData("AWS_LAMBDA_INITIALIZATION_TYPE", "lambda-managed-instances")]
    public async Task An_invoke_hook_on_managed_instances_fails_before_registration(string name, string value)
    {
        await using var lambda = new FakeExtensionsApi();
        using var run = ExtensionRun.Start(lambda.Options(new KeptLog(), (name, value)), () => LambdaExtension.CreateBuilder("managed").OnInvoke((_, _) => default).Run());
        var error = await Assert.ThrowsAsync<LambdaExtensionException>(() => run.Ended);
        Assert.Equal(LambdaExtensionFailure.InvalidEventType, error.Failure);
        Assert.Contains("Lambda Managed Instances send no INVOKE events to extensions. Use OnTelemetry instead", error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_missing_runtime_api_address_is_a_configuration_failure()
    {
        using var run = ExtensionRun.Start(new LambdaRuntimeOptions { LogOutput = new KeptLog(), Environment = new Dictionary<string, string>() }, () => LambdaExtension.CreateBuilder("x").Run());
        var error = await Assert.ThrowsAsync<LambdaExtensionException>(() => run.Ended);
        Assert.Equal(LambdaExtensionFailure.Configuration, error.Failure);
        Assert.StartsWith("AWS_LAMBDA_RUNTIME_API is not set. Lambda sets it when it starts the files in /opt/extensions.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_defaults_to_the_file_name_and_must_be_valid_in_a_header()
    {
        Assert.Equal(Path.GetFileName(Environment.ProcessPath), LambdaExtension.CreateBuilder().Name);
        Assert.Throws<ArgumentException>(() => LambdaExtension.CreateBuilder("two words"));
        Assert.Throws<ArgumentException>(() => LambdaExtension.CreateBuilder(""));
    }

    private static ValueTask Record(Channel<string> calls, string what)
    {
        calls.Writer.TryWrite(what);
        return default;
    }

    private static List<string> Drain(Channel<string> calls)
    {
        var all = new List<string>();
        while (calls.Reader.TryRead(out var one))
            all.Add(one);
        return all;
    }
}
