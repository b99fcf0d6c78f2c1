using Lambent.TestKit;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;
using static Lambent.TestKit.ScriptedServer;

namespace Lambent.Tests.Context;

public sealed class LambdaContextTests
{
    [Fact]
    public async Task The_context_contains_the_values_of_all_headers_and_variables()
    {
        const string More =
            "Lambda-Runtime-Aws-Tenant-Id: blue\r\n"
            + "Lambda-Runtime-Client-Context: {\"client\":{\"installation_id\":\"i\",\"app_title\":\"t\"},\"custom\":{\"a\":\"1\",\"b\":{\"c\":[2]}},\"env\":{\"locale\":\"Ã©\"},"
            + "\"w3c\":{\"traceparent\":\"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\",\"tracestate\":5,\"baggage\":\"k=v\",\"other\":\"x\"}}\r\n"
            + "Lambda-Runtime-Cognito-Identity: {\"cognitoIdentityId\":\"id\",\"cognitoIdentityPoolId\":\"pool\"}\r\n";
        await using var server = new ScriptedServer(new Step(Answers.Event("{}", moreHeaders: More)));
        using var runtime = new TestRuntime(server.Address, new Dictionary<string, string>
        {
            ["AWS_LAMBDA_FUNCTION_NAME"] = "orders",
            ["AWS_LAMBDA_FUNCTION_VERSION"] = "7",
            ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = "512",
            ["AWS_LAMBDA_LOG_GROUP_NAME"] = "/aws/lambda/orders",
            ["AWS_LAMBDA_LOG_STREAM_NAME"] = "2026/11/21/[7]abc",
            ["AWS_LAMBDA_INITIALIZATION_TYPE"] = "provisioned-concurrency",
        });
        runtime.Receive();

        var context = runtime.Invocation.Context;

        Assert.Equal("8476a536-e9f4-11e8-9739-2dfe598c3fcd", context.RequestId);
        Assert.Equal("orders", context.FunctionName);
        Assert.Equal("7", context.FunctionVersion);
        Assert.Equal(512, context.MemoryLimitInMB);
        Assert.Equal("arn:aws:lambda:us-east-1:123456789012:function:custom-runtime", context.InvokedFunctionArn);
        Assert.Equal("/aws/lambda/orders", context.LogGroupName);
        Assert.Equal("2026/11/21/[7]abc", context.LogStreamName);
        Assert.Equal(new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero), context.Deadline);
        Assert.Equal("Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1", context.TraceHeader);
        Assert.Equal("9a9197af755a6419", context.Trace!.Parent);
        Assert.Equal("blue", context.TenantId);
        Assert.Equal(LambdaInitializationType.ProvisionedConcurrency, context.InitializationType);
        Assert.True(context.IsColdStart);
        Assert.Equal(new LambdaCognitoIdentity("id", "pool"), context.CognitoIdentity);
        Assert.Equal(new LambdaClientApplication { InstallationId = "i", AppTitle = "t" }, context.ClientContext!.Client);
        Assert.Equal(new Dictionary<string, string> { ["a"] = "1", ["b"] = "{\"c\":[2]}" }, context.ClientContext.Custom);
        Assert.Equal("é", context.ClientContext.Environment["locale"]);
        Assert.Equal(new LambdaW3CContext("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", null, "k=v"), context.W3C);
        Assert.Equal("", runtime.LogText);
    }

    [Fact]
    public async Task Values_of_missing_headers_are_null()
    {
        await using var server = new ScriptedServer(
            new Step("HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: 1\r\nContent-Length: 2\r\n\r\n{}"), new(Answers.Accepted), new(Answers.Event("{}")));
        using var runtime = new TestRuntime(server.Address);
        runtime.Receive();

        var context = runtime.Invocation.Context;

        Assert.Null(context.TraceHeader);
        Assert.Null(context.Trace);
        Assert.Null(context.Deadline);
        Assert.Equal(TimeSpan.MaxValue, context.RemainingTime);
        Assert.False(context.CancellationToken.CanBeCanceled);
        Assert.Null(context.TenantId);
        Assert.Null(context.ClientContext);
        Assert.Null(context.W3C);
        Assert.Null(context.CognitoIdentity);
        Assert.Null(context.LogGroupName);
        Assert.Equal("", context.InvokedFunctionArn);
        runtime.Succeed("1");
        runtime.Receive();
        Assert.False(runtime.Invocation.Context.IsColdStart);
    }

    [Fact]
    public async Task Malformed_optional_headers_are_ignored_with_one_warning_each()
    {
        const string Event =
            "HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: 1\r\nLambda-Runtime-Deadline-Ms: soon\r\n"
            + "Lambda-Runtime-Client-Context: {\"custom\r\nLambda-Runtime-Cognito-Identity: []\r\nLambda-Runtime-Trace-Id: nonsense\r\nContent-Length: 2\r\n\r\n{}";
        await using var server = new ScriptedServer(new Step(Event));
        using var runtime = new TestRuntime(server.Address);
        runtime.Receive();

        var context = runtime.Invocation.Context;

        Assert.Null(context.Deadline);
        Assert.Null(context.ClientContext);
        Assert.Null(context.ClientContext);
        Assert.Null(context.W3C);
        Assert.Null(context.CognitoIdentity);
        Assert.Null(context.CognitoIdentity);
        Assert.Null(context.Trace);
        Assert.Equal(
            ["'Lambda-Runtime-Deadline-Ms' of this event (4 bytes)", "'Lambda-Runtime-Client-Context' of this event (8 bytes)", "'Lambda-Runtime-Cognito-Identity' of this event (2 bytes)"],
            runtime.LogText.TrimEnd('\n').Split('\n').Select(line => line[(line.IndexOf('\'', StringComparison.Ordinal))..(line.IndexOf(')', StringComparison.Ordinal) + 1)]));
    }

    [Theory]
    [InlineData("{\"custom\":{\"a\":\"\\ud800\"}}")]
    [InlineData("{\"custom\":{\"\\ud800\":\"a\"}}")]
    public async Task An_optional_header_with_half_a_surrogate_pair_is_ignored(string header)
    {
        await using var server = new ScriptedServer(
            new Step(Answers.Event("{}", moreHeaders: $"Lambda-Runtime-Client-Context: {header}\r\nLambda-Runtime-Cognito-Identity: {{\"\\udfff\":1}}\r\n")));
        using var runtime = new TestRuntime(server.Address);
        runtime.Receive();

        var context = runtime.Invocation.Context;

        Assert.Null(context.ClientContext);
        Assert.Null(context.W3C);
        Assert.Null(context.CognitoIdentity);
        Assert.Equal(2, runtime.LogText.Count(c => c == '\n'));
    }

    [Fact]
    public async Task A_context_can_be_read_after_its_invocation()
    {
        await using var server = new ScriptedServer(
            new Step(Answers.Event("1", "first", "Lambda-Runtime-Aws-Tenant-Id: blue\r\n")), new(Answers.Accepted), new(Answers.Event("2", "second")));
        using var runtime = new TestRuntime(server.Address);
        runtime.Receive();
        var first = runtime.Invocation.Context;
        runtime.Succeed("1");
        runtime.Receive();

        Assert.Equal("first", first.RequestId);
        Assert.Equal("blue", first.TenantId);
        Assert.Equal("arn:aws:lambda:us-east-1:123456789012:function:custom-runtime", first.InvokedFunctionArn);
        Assert.Equal("second", runtime.Invocation.Context.RequestId);
    }

    [Fact]
    public void A_context_for_a_unit_test_needs_no_server()
    {
        var context = new LambdaContext { RequestId = "1", FunctionName = "f", TenantId = "t", CognitoIdentity = new("a", "b"), W3C = new("p", null, null) };

        Assert.Equal("1", context.RequestId);
        Assert.Equal("f", context.FunctionName);
        Assert.Equal("$LATEST", context.FunctionVersion);
        Assert.Equal("t", context.TenantId);
        Assert.Equal(new LambdaCognitoIdentity("a", "b"), context.CognitoIdentity);
        Assert.Equal("p", context.W3C!.TraceParent);
        Assert.Null(context.ClientContext);
        Assert.Equal("function", new LambdaContext().FunctionName);
        Assert.Same(NullLogger.Instance, context.Logger);
    }

    [Fact]
    public void The_token_is_cancelled_a_margin_before_the_deadline()
    {
        var clock = new ManualTimeProvider();
        var options = new LambdaRuntimeOptions { TimeProvider = clock, CancellationMargin = TimeSpan.FromSeconds(2) };
        var source = new MemorySource("1") { Context = _ => ContextOf(options, clock.GetUtcNow().AddSeconds(10)) };
        var seen = new List<bool>();

        FunctionRun.On(source, () => LambdaRuntime.Run<int>((_, context) =>
        {
            var token = context.CancellationToken;
            Assert.Equal(TimeSpan.FromSeconds(10), context.RemainingTime);
            clock.Advance(TimeSpan.FromSeconds(7.9));
            seen.Add(token.IsCancellationRequested);
            clock.Advance(TimeSpan.FromSeconds(0.1));
            seen.Add(token.IsCancellationRequested);
            clock.Advance(TimeSpan.FromSeconds(3));
            Assert.Equal(TimeSpan.FromSeconds(-1), context.RemainingTime);
        }));

        Assert.Equal([false, true], seen);
        Assert.Equal(["null"], source.Outcomes);
    }

    [Fact]
    public void A_deadline_beyond_the_maximum_of_a_timer_has_a_token()
    {
        var context = new LambdaContext { Deadline = new DateTimeOffset(9999, 1, 1, 0, 0, 0, TimeSpan.Zero) };

        Assert.True(context.CancellationToken.CanBeCanceled);
        Assert.False(context.CancellationToken.IsCancellationRequested);
    }

    [Fact]
    public void The_timer_of_the_token_exists_from_the_first_read_to_the_end_of_the_invocation()
    {
        var clock = new ManualTimeProvider();
        var options = new LambdaRuntimeOptions { TimeProvider = clock };
        var source = new MemorySource("1", "2") { Context = _ => ContextOf(options, clock.GetUtcNow().AddSeconds(10)) };
        var timers = new List<int>();

        FunctionRun.On(source, () => LambdaRuntime.Run<int>((number, context) =>
        {
            timers.Add(clock.ActiveTimers);
            if (number == 1)
                _ = context.CancellationToken;
            timers.Add(clock.ActiveTimers);
        }));

        Assert.Equal([0, 1, 0, 0], timers);
    }

    private static LambdaContext ContextOf(LambdaRuntimeOptions options, DateTimeOffset deadline) => new(
        FunctionEnvironment.Read(LambdaEnvironment.From(new Dictionary<string, string>()), options, RuntimeLog.Silent),
        "1", null, null, deadline.ToUnixTimeMilliseconds(), false);
}
