using System.Threading.Channels;
using Lambent.TestKit;
using static Lambent.Extensions.Tests.ExtensionsApiResponses;

namespace Lambent.Extensions.Tests.Sessions;

public sealed class InternalExtensionTests
{
    private readonly Channel<string> _calls = Channel.CreateUnbounded<string>();
    private readonly KeptLog _log = new();

    [Fact(Timeout = 60_000)]
    public async Task It_registers_during_init_and_receives_invoke_events()
    {
        await using var lambda = new FakeExtensionsApi();
        using var run = ExtensionRun.Start(lambda.Options(_log), () =>
        {
            LambdaExtension.CreateBuilder("inside").OnInvoke((invoke, _) => Record(invoke.RequestId)).AddInternalExtension();
            LambdaRuntime.CreateBuilder().MapRaw(_ => default).Run();
        });
        var register = await lambda.TakeAsync("POST /2020-01-01/extension/register ");
        Assert.EndsWith("{\"events\":[\"INVOKE\"]}", register, StringComparison.Ordinal);
        // The extension and the function each send a request, in any order.
        string[] requests = [await lambda.TakeAsync("GET "), await lambda.TakeAsync("GET ")];
        Assert.Contains(requests, request => request.StartsWith("GET /2020-01-01/extension/event/next ", StringComparison.Ordinal));
        Assert.Contains(requests, request => request.StartsWith("GET /2018-06-01/runtime/invocation/next ", StringComparison.Ordinal));
        lambda.RespondToNext(Invoke("r-1"));
        Assert.Equal("r-1", await _calls.Reader.ReadAsync(TestContext.Current.CancellationToken));
        run.Stop();
        await run.Ended;
        Assert.Equal("", _log.Text);
    }

    [Fact(Timeout = 60_000)]
    public async Task Without_an_invoke_hook_it_registers_for_no_events_and_receives_telemetry()
    {
        await using var lambda = new FakeExtensionsApi();
        using var run = ExtensionRun.Start(lambda.Options(_log), () =>
        {
            LambdaExtension.CreateBuilder("inside").OnTelemetry((records, _) => Record(((FunctionLog)records[0]).Text!)).AddInternalExtension();
            LambdaRuntime.CreateBuilder().MapRaw(_ => default).Run();
        });
        Assert.EndsWith("{\"events\":[]}", await lambda.TakeAsync("POST /2020-01-01/extension/register "), StringComparison.Ordinal);
        var port = await lambda.TakeSubscriptionAsync();
        await RawHttp.ExchangeAsync(port, RawHttp.Post("[{\"type\":\"function\",\"record\":\"hello\"}]"));
        Assert.Equal("hello", await _calls.Reader.ReadAsync(TestContext.Current.CancellationToken));
        await lambda.TakeInAnyOrderAsync("GET /2020-01-01/extension/event/next ", "GET /2018-06-01/runtime/invocation/next ");
        run.Stop();
        await run.Ended;
    }

    [Fact(Timeout = 60_000)]
    public async Task A_failed_registration_is_an_init_error_of_the_function()
    {
        await using var lambda = new FakeExtensionsApi { RegistrationResponse = TestKit.Answers.Error(403, "Extension.RegistrationClosed") };
        using var run = ExtensionRun.Start(lambda.Options(_log), () =>
        {
            LambdaExtension.CreateBuilder("inside").AddInternalExtension();
            LambdaRuntime.CreateBuilder().MapRaw(_ => default).Run();
        });
        var error = await Assert.ThrowsAsync<LambdaRuntimeException>(() => run.Ended);
        Assert.Equal(LambdaRuntimeFailure.Init, error.Failure);
        Assert.Equal(LambdaExtensionFailure.RegistrationClosed, Assert.IsType<LambdaExtensionException>(error.InnerException).Failure);
        await lambda.TakeAsync("POST /2020-01-01/extension/register ");
        await lambda.TakeAsync("POST /2018-06-01/runtime/init/error ");
    }

    [Fact(Timeout = 60_000)]
    public async Task After_a_restore_it_requests_the_next_event_on_a_new_connection()
    {
        await using var lambda = new FakeExtensionsApi();
        foreach (var hook in new[] { true, false })
        {
            var builder = LambdaExtension.CreateBuilder("inside").Configure(_ => lambda.Options(_log));
            if (hook)
                builder.OnInvoke((invoke, _) => Record(invoke.RequestId));
            var extension = new InternalExtension(builder);
            var runtime = new RuntimeSession(
                LambdaEnvironment.From(new Dictionary<string, string>()), new LambdaRuntimeOptions(), RuntimeLog.Silent, RuntimeApiAddress.Parse(lambda.Address, "test"), new CancellationTokenSource())
            {
                OwnsProcess = false,
                IsLocal = false,
                MaxConcurrency = null,
            };
            extension.Start(runtime);
            await lambda.TakeAsync("POST ");
            await lambda.TakeAsync("GET /2020-01-01/extension/event/next ");
            extension.Restored();
            await lambda.TakeAsync("GET /2020-01-01/extension/event/next ");
            extension.Stopped(runtime);
        }
    }

    [Fact]
    public void It_cannot_have_a_shutdown_hook()
    {
        var builder = LambdaExtension.CreateBuilder("inside").OnShutdown((_, _) => default);
        Assert.Contains("Use LambdaShutdown.Register instead.", Assert.Throws<InvalidOperationException>(builder.AddInternalExtension).Message, StringComparison.Ordinal);
    }

    private ValueTask Record(string what) => _calls.Writer.WriteAsync(what);
}
