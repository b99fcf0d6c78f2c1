using System.Threading.Channels;
using Lambent.TestKit;
using static Lambent.Extensions.Tests.ExtensionAnswers;

namespace Lambent.Extensions.Tests.Hosting;

public sealed class InternalExtensionTests
{
    private readonly Channel<string> _said = Channel.CreateUnbounded<string>();
    private readonly KeptLog _log = new();

    [Fact(Timeout = 60_000)]
    public async Task It_registers_during_init_and_is_told_of_invocations()
    {
        await using var lambda = new ExtensionsApiStandIn();
        using var run = ExtensionRun.Start(lambda.Options(_log), () =>
        {
            LambdaExtension.CreateBuilder("inside").OnInvoke((invoke, _) => Say(invoke.RequestId)).AddToFunction();
            LambdaRuntime.CreateBuilder().MapRaw(_ => default).Run();
        });
        var register = await lambda.TakeAsync("POST /2020-01-01/extension/register ");
        Assert.EndsWith("{\"events\":[\"INVOKE\"]}", register, StringComparison.Ordinal);
        // One asks as extension and one as function, in any order.
        string[] asked = [await lambda.TakeAsync("GET "), await lambda.TakeAsync("GET ")];
        Assert.Contains(asked, request => request.StartsWith("GET /2020-01-01/extension/event/next ", StringComparison.Ordinal));
        Assert.Contains(asked, request => request.StartsWith("GET /2018-06-01/runtime/invocation/next ", StringComparison.Ordinal));
        lambda.Give(Invoke("r-1"));
        Assert.Equal("r-1", await _said.Reader.ReadAsync(TestContext.Current.CancellationToken));
        run.Stop();
        await run.Ended;
        Assert.Equal("", _log.Text);
    }

    [Fact(Timeout = 60_000)]
    public async Task Without_an_invoke_hook_it_asks_for_nothing_and_telemetry_comes_all_the_same()
    {
        await using var lambda = new ExtensionsApiStandIn();
        using var run = ExtensionRun.Start(lambda.Options(_log), () =>
        {
            LambdaExtension.CreateBuilder("inside").OnTelemetry((records, _) => Say(((FunctionLog)records[0]).Text!)).AddToFunction();
            LambdaRuntime.CreateBuilder().MapRaw(_ => default).Run();
        });
        Assert.EndsWith("{\"events\":[]}", await lambda.TakeAsync("POST /2020-01-01/extension/register "), StringComparison.Ordinal);
        var port = await lambda.TakeSubscriptionAsync();
        await RawHttp.ExchangeAsync(port, RawHttp.Post("[{\"type\":\"function\",\"record\":\"hello\"}]"));
        Assert.Equal("hello", await _said.Reader.ReadAsync(TestContext.Current.CancellationToken));
        await lambda.TakeAsync("GET /2020-01-01/extension/event/next ");
        await lambda.TakeAsync("GET /2018-06-01/runtime/invocation/next ");
        run.Stop();
        await run.Ended;
    }

    [Fact(Timeout = 60_000)]
    public async Task What_fails_is_an_init_error_of_the_function()
    {
        await using var lambda = new ExtensionsApiStandIn { Registered = TestKit.Answers.Error(403, "Extension.RegistrationClosed") };
        using var run = ExtensionRun.Start(lambda.Options(_log), () =>
        {
            LambdaExtension.CreateBuilder("inside").AddToFunction();
            LambdaRuntime.CreateBuilder().MapRaw(_ => default).Run();
        });
        var error = await Assert.ThrowsAsync<LambdaRuntimeException>(() => run.Ended);
        Assert.Equal(LambdaRuntimeFailure.Init, error.Failure);
        Assert.Equal(LambdaExtensionFailure.RegistrationClosed, Assert.IsType<LambdaExtensionException>(error.InnerException).Failure);
        await lambda.TakeAsync("POST /2020-01-01/extension/register ");
        await lambda.TakeAsync("POST /2018-06-01/runtime/init/error ");
    }

    [Fact(Timeout = 60_000)]
    public async Task After_a_snapshot_it_asks_again_on_a_new_connection()
    {
        await using var lambda = new ExtensionsApiStandIn();
        foreach (var hook in new[] { true, false })
        {
            var builder = LambdaExtension.CreateBuilder("inside").Configure(_ => lambda.Options(_log));
            if (hook)
                builder.OnInvoke((invoke, _) => Say(invoke.RequestId));
            var part = new FunctionExtension(builder);
            var life = new RuntimeSession(
                LambdaEnvironment.From(new Dictionary<string, string>()), new LambdaRuntimeOptions(), RuntimeLog.Silent, RuntimeApiAddress.Parse(lambda.Address, "test"), new CancellationTokenSource())
            {
                OwnsProcess = false,
                IsLocal = false,
                MaxConcurrency = null,
            };
            part.Start(life);
            await lambda.TakeAsync("POST ");
            await lambda.TakeAsync("GET /2020-01-01/extension/event/next ");
            part.Restored();
            await lambda.TakeAsync("GET /2020-01-01/extension/event/next ");
            part.Stopped(life);
        }
    }

    [Fact]
    public void It_cannot_be_told_of_the_end()
    {
        var builder = LambdaExtension.CreateBuilder("inside").OnShutdown((_, _) => default);
        Assert.Contains("shutdown hooks of the function", Assert.Throws<InvalidOperationException>(builder.AddToFunction).Message, StringComparison.Ordinal);
    }

    private ValueTask Say(string what) => _said.Writer.WriteAsync(what);
}
