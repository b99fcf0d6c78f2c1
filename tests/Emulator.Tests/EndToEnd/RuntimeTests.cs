using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>The real runtime against the emulator, in this process.</summary>
public sealed class RuntimeTests
{
    private const int Timeout = 30_000;

    [Fact(Timeout = Timeout)]
    public async Task A_function_answers()
    {
        await using var emulator = await StartAsync();
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = emulator.Environment });
        var running = LambdaRuntime.CreateBuilder().Map((string text) => new string(text.Reverse().ToArray())).RunAsync(TestContext.Current.CancellationToken);

        for (var i = 0; i < 3; i++)
            Assert.Equal($"\"{i}cba\"", (await InvokeAsync(emulator, $"\"abc{i}\"")).ToString());

        scope.Stop();
        await running;
    }

    [Fact(Timeout = Timeout)]
    public async Task The_context_is_what_the_caller_and_the_environment_say()
    {
        await using var emulator = await StartAsync(new() { Function = new() { Name = "orders", MemorySize = 512, Timeout = TimeSpan.FromSeconds(60) } });
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = emulator.Environment });
        LambdaContext? seen = null;
        string? client = null;
        var running = LambdaRuntime.CreateBuilder().Map((string text, LambdaContext context) =>
        {
            seen = context;
            client = context.ClientContext?.Custom["name"];
            return $"{context.TenantId} {context.CognitoIdentity?.IdentityId} {context.RemainingTime > TimeSpan.FromSeconds(30)}";
        }).RunAsync(TestContext.Current.CancellationToken);

        var result = await InvokeAsync(emulator, "\"\"", new()
        {
            TenantId = "tenant one",
            Qualifier = "live",
            ClientContext = """{"custom":{"name":"Zoë"}}""",
            CognitoIdentity = new("identity", "pool"),
        });

        Assert.Equal("\"tenant one identity True\"", result.ToString());
        Assert.Equal("Zoë", client);
        Assert.Equal("orders", seen!.FunctionName);
        Assert.Equal(512, seen.MemoryLimitInMB);
        Assert.Equal(result.RequestId, seen.RequestId);
        Assert.Equal("arn:aws:lambda:us-east-1:123456789012:function:orders:live", seen.InvokedFunctionArn);
        Assert.NotNull(seen.Trace);
        Assert.Equal("/aws/lambda/orders", seen.LogGroupName);
        scope.Stop();
        await running;
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_and_an_event_that_cannot_be_read_are_function_errors()
    {
        await using var emulator = await StartAsync();
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = emulator.Environment });
        var running = LambdaRuntime.CreateBuilder().Map<string, string>(text => throw new LambdaException("OrderNotFound", text)).RunAsync(TestContext.Current.CancellationToken);

        var failed = await InvokeAsync(emulator, "\"order 7\"");
        var unreadable = await InvokeAsync(emulator, "{}");

        Assert.Equal("Function.OrderNotFound", failed.ErrorType);
        Assert.StartsWith("""{"errorMessage":"order 7","errorType":"OrderNotFound","stackTrace":[""", failed.ToString(), StringComparison.Ordinal);
        Assert.Equal("Runtime.UnmarshalError", unreadable.ErrorType);
        scope.Stop();
        await running;
    }

    [Fact(Timeout = Timeout)]
    public async Task A_result_over_the_limit_leaves_the_runtime_at_work()
    {
        await using var emulator = await StartAsync();
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = emulator.Environment });
        var running = LambdaRuntime.CreateBuilder().Map((int length) => new string('x', length)).RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal("Function.ResponseSizeTooLarge", (await InvokeAsync(emulator, "7000000")).ErrorType);
        Assert.Equal("\"xxx\"", (await InvokeAsync(emulator, "3")).ToString());

        scope.Stop();
        await running;
    }

    [Fact(Timeout = Timeout)]
    public async Task A_function_that_cannot_start_fails_its_invocations()
    {
        await using var emulator = await StartAsync();
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = emulator.Environment });
        var invocation = InvokeAsync(emulator, "1");

        var running = LambdaRuntime.CreateBuilder()
            .OnInit(_ => throw new LambdaException("NoKey", "There is no key."))
            .MapRaw(_ => default)
            .RunAsync(TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<LambdaRuntimeException>(() => running);
        Assert.Equal("Runtime.InitError", (await invocation).ErrorType);
        Assert.Contains("\"errorType\":\"NoKey\"", (await InvokeAsync(emulator, "2")).ToString(), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task Several_runtimes_share_the_events()
    {
        await using var emulator = await StartAsync();
        var other = await emulator.Function.AttachEnvironmentAsync(TestContext.Current.CancellationToken);
        using var together = new Barrier(2); // passes only when two handlers run at once
        using var first = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = emulator.Environment });
        var runningFirst = RunAsync();
        using var second = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = other.Environment });
        var runningSecond = RunAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => InvokeAsync(emulator, $"{i}")));

        Assert.Equal(["0", "1", "2", "3", "4", "5", "6", "7"], results.Select(result => result.ToString()));
        first.Stop();
        second.Stop();
        await Task.WhenAll(runningFirst, runningSecond);

        Task RunAsync() => LambdaRuntime.CreateBuilder().Map((int number) =>
        {
            together.SignalAndWait(TestContext.Current.CancellationToken);
            return number;
        }).RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task<LambdaEmulator> StartAsync(LambdaEmulatorOptions? options = null) =>
        LambdaEmulator.StartAsync((options ?? new()) with { Port = 0 }, TestContext.Current.CancellationToken);

    private static Task<LambdaInvokeResult> InvokeAsync(LambdaEmulator emulator, string json, LambdaInvokeOptions? options = null) =>
        emulator.InvokeAsync(System.Text.Encoding.UTF8.GetBytes(json), options, TestContext.Current.CancellationToken);
}
