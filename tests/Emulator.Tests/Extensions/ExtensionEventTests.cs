using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class ExtensionEventTests
{
    private const int Timeout = 30_000;
    private const string Invoke = """{"events":["INVOKE"]}""";
    private const string None = """{"events":[]}""";
    private static readonly (string, string) Reason = ("Lambda-Extension-Function-Error-Type", "Extension.NoKey");

    [Fact(Timeout = Timeout)]
    public async Task An_invocation_is_an_event_with_the_members_of_Lambda()
    {
        await using var bench = await Bench.StartAsync(new() { Function = new() { Timeout = TimeSpan.FromSeconds(3) } });
        var extension = bench.NewExtension();
        await extension.RegisterAsync("one", Invoke);
        var next = extension.NextAsync();
        var invocation = bench.InvokeFunctionAsync(headers: [("x-amzn-RequestId", "c6f5a2e8-7a1c-4f6a-9a52-0b8f6f0f9a11"), ("X-Amzn-Trace-Id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=1")]);
        var runtime = bench.NewRuntime();
        await runtime.NextAsync();

        using var told = await next;

        Assert.Equal(
            """{"eventType":"INVOKE","deadlineMs":1795266003000,"requestId":"c6f5a2e8-7a1c-4f6a-9a52-0b8f6f0f9a11","invokedFunctionArn":"arn:aws:lambda:us-east-1:123456789012:function:function","tracing":{"type":"X-Amzn-Trace-Id","value":"Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=1"}}""",
            await told.BodyAsync());
        Assert.True(Guid.TryParse(told.Header("Lambda-Extension-Event-Identifier"), out _));
        await runtime.RespondAsync();
        await invocation;
    }

    [Fact(Timeout = Timeout)]
    public async Task The_first_event_waits_for_every_extension_that_registered()
    {
        await using var bench = await Bench.StartAsync();
        var first = bench.NewExtension();
        var forgetful = bench.NewExtension();
        await first.RegisterAsync("first", Invoke);
        await forgetful.RegisterAsync("forgetful", None);
        var invocation = bench.InvokeAsync();
        var runtime = bench.NewRuntime();
        var next = runtime.NextAsync();
        var told = first.NextAsync();
        await bench.UntilAsync(() => bench.Environment.Extensions.IsClosed); // so the runtime waits
        Assert.False(next.IsCompleted);

        var silent = forgetful.NextAsync();

        await next;
        await told;
        await runtime.RespondAsync();
        Assert.Equal("200 \"done\"", await invocation.SummaryAsync());
        Assert.False(silent.IsCompleted); // it did not subscribe
    }

    [Fact(Timeout = Timeout)]
    public async Task The_next_event_waits_until_extensions_are_done_and_the_answer_does_not()
    {
        await using var bench = await Bench.StartAsync();
        var extension = bench.NewExtension();
        await extension.RegisterAsync("one", Invoke);
        var told = extension.NextAsync();
        var runtime = bench.NewRuntime();
        var first = bench.InvokeAsync("1");
        await runtime.NextAsync();
        await told;
        await runtime.RespondAsync();
        Assert.Equal("200 \"done\"", await first.SummaryAsync()); // the extension is still at work

        var next = runtime.NextAsync();
        var second = bench.InvokeAsync("2");
        await bench.UntilInProgressAsync(1);
        Assert.False(next.IsCompleted);
        told = extension.NextAsync();

        Assert.Equal("200 2", await next.SummaryAsync());
        Assert.Equal(runtime.RequestId, (await (await told).Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("requestId").GetString());
        await runtime.RespondAsync();
        await second;
    }

    [Fact(Timeout = Timeout)]
    public async Task An_external_extension_hears_of_the_shutdown_and_why()
    {
        await using var bench = await Bench.StartAsync();
        await bench.AttachEnvironmentAsync("outside");
        var extension = bench.NewExtension();
        await extension.RegisterAsync("outside", """{"events":["SHUTDOWN"]}""");
        var told = extension.NextAsync();

        bench.Environment.Extensions.Shutdown("spindown", DateTimeOffset.FromUnixTimeMilliseconds(1795266002000));

        Assert.Equal("""200 {"eventType":"SHUTDOWN","shutdownReason":"spindown","deadlineMs":1795266002000}""", await told.SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task An_event_waits_for_an_external_extension_that_has_not_registered()
    {
        await using var bench = await Bench.StartAsync();
        await bench.AttachEnvironmentAsync("outside");
        var invocation = bench.InvokeAsync();
        await bench.UntilInProgressAsync(1);
        var extension = bench.NewExtension();
        Assert.False(bench.Environment.Extensions.AreReady);

        await extension.RegisterAsync("outside", Invoke);
        var told = extension.NextAsync();
        var runtime = bench.NewRuntime();
        await runtime.NextAsync();

        await told;
        await runtime.RespondAsync();
        await invocation;
    }

    [Fact(Timeout = Timeout)]
    public async Task An_extension_that_cannot_start_fails_the_invocations()
    {
        await using var bench = await Bench.StartAsync();
        var extension = bench.NewExtension();
        await extension.RegisterAsync("one", Invoke);
        var waiting = bench.InvokeAsync();
        await bench.UntilInProgressAsync(1);

        Assert.Equal(
            """403 {"errorMessage":"Lambda-Extension-Function-Error-Type not found","errorType":"Extension.MissingHeader"}""",
            await extension.FailAsync("init/error").SummaryAsync());
        Assert.Equal("""202 {"status":"OK"}""", await extension.FailAsync("init/error", Reason).SummaryAsync());

        const string Failed = """500 {"errorMessage":"The extension 'one' could not start: Extension.NoKey","errorType":"Extension.InitError"}""";
        Assert.Equal(Failed, await waiting.SummaryAsync());
        Assert.Equal(Failed, await bench.InvokeAsync().SummaryAsync());
        Assert.Equal(
            $$"""403 {"errorMessage":"State transition from InitError to Ready failed for extension {{extension.Id}}. Error: State transition is not allowed","errorType":"Extension.InvalidExtensionState"}""",
            await extension.NextAsync().SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task An_extension_that_ends_fails_what_is_open()
    {
        await using var bench = await Bench.StartAsync();
        var extension = bench.NewExtension();
        await extension.RegisterAsync("one", Invoke);
        var told = extension.NextAsync();
        var invocation = bench.Emulator.InvokeAsync("{}"u8.ToArray(), cancellationToken: TestContext.Current.CancellationToken);
        await bench.NewRuntime().NextAsync();
        await told;

        Assert.Equal(
            $$"""403 {"errorMessage":"State transition from Running to InitError failed for extension {{extension.Id}}. Error: State transition is not allowed","errorType":"Extension.InvalidExtensionState"}""",
            await extension.FailAsync("init/error", Reason).SummaryAsync());
        Assert.Equal("""202 {"status":"OK"}""", await extension.FailAsync("exit/error", Reason).SummaryAsync());

        Assert.Equal("Extension.ExitError", (await invocation).ErrorType);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_connection_for_each_call_changes_nothing()
    {
        await using var bench = await Bench.StartAsync();
        var id = await OnceAsync(bench, async extension =>
        {
            await extension.RegisterAsync("one", Invoke);
            return extension.Id;
        });
        var runtime = bench.NewRuntime();
        var first = bench.InvokeAsync("1");
        var next = runtime.NextAsync();
        var told = OnceAsync(bench, extension => extension.NextAsync().SummaryAsync(), id);
        await next;
        Assert.StartsWith("200 ", await told, StringComparison.Ordinal);
        await runtime.RespondAsync();
        await first;

        next = runtime.NextAsync();
        var second = bench.InvokeAsync("2");
        await bench.UntilInProgressAsync(1);
        Assert.False(next.IsCompleted); // the extension is at work, without a connection
        told = OnceAsync(bench, extension => extension.NextAsync().SummaryAsync(), id);

        Assert.Equal("200 2", await next.SummaryAsync());
        Assert.Contains(runtime.RequestId, await told, StringComparison.Ordinal);
        await runtime.RespondAsync();
        await second;
    }

    [Fact(Timeout = Timeout)]
    public async Task A_runtime_that_reconnects_is_the_same()
    {
        await using var bench = await Bench.StartAsync();
        for (var i = 0; i < 2; i++)
        {
            var invocation = bench.InvokeAsync();
            using var client = new HttpClient { BaseAddress = bench.Environment.Uri };
            var runtime = new TestRuntime(client);
            await runtime.NextAsync();
            await runtime.RespondAsync();
            await invocation;
        }

        Assert.Contains("Extension.RegistrationClosed", await bench.NewExtension().RegisterAsync("late", Invoke).SummaryAsync(), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_function_that_starts_again_may_register_again()
    {
        await using var bench = await Bench.StartAsync();
        using (var process = new HttpClient { BaseAddress = bench.Environment.Uri }) // the runtime and its extension, which disconnect while they wait
        {
            var gone = new TestExtension(process);
            await gone.RegisterAsync("inside", Invoke);
            _ = gone.NextAsync();
            _ = new TestRuntime(process).NextAsync();
            await bench.UntilAsync(() => bench.Environment.Extensions.IsClosed);
        }

        var extension = bench.NewExtension();
        string registered;
        do
            registered = await extension.RegisterAsync("inside", Invoke).SummaryAsync();
        while (registered.Contains("RegistrationClosed", StringComparison.Ordinal)); // the server hears of the end when the network says so

        Assert.StartsWith("200 ", registered, StringComparison.Ordinal);
        var told = extension.NextAsync();
        var again = bench.NewRuntime();
        var second = bench.InvokeAsync();
        await again.NextAsync();
        await told;
        await again.RespondAsync();
        Assert.Equal("200 \"done\"", await second.SummaryAsync());
    }

    /// <summary>A call on a connection that ends with it.</summary>
    private static async Task<T> OnceAsync<T>(Bench bench, Func<TestExtension, Task<T>> call, string? id = null)
    {
        using var client = new HttpClient { BaseAddress = bench.Environment.Uri };
        return await call(new TestExtension(client) { Id = id });
    }
}
