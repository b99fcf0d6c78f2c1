using System.Text;
using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class InvokeTests
{
    private const int Timeout = 30_000;

    [Fact(Timeout = Timeout)]
    public async Task An_answer_has_the_headers_of_Lambda()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        var invocation = bench.InvokeFunctionAsync(headers: [("x-amzn-RequestId", "c6f5a2e8-7a1c-4f6a-9a52-0b8f6f0f9a11"), ("X-Amzn-Trace-Id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=1")]);
        using var next = await runtime.NextAsync();

        await runtime.RespondAsync("1");

        using var answer = await invocation;
        Assert.Equal("c6f5a2e8-7a1c-4f6a-9a52-0b8f6f0f9a11", runtime.RequestId);
        Assert.Equal("c6f5a2e8-7a1c-4f6a-9a52-0b8f6f0f9a11", answer.Header("x-amzn-RequestId"));
        Assert.Equal("Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=1", next.Header("Lambda-Runtime-Trace-Id"));
        Assert.Equal("Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=1", answer.Header("X-Amzn-Trace-Id"));
        Assert.Equal("$LATEST", answer.Header("X-Amz-Executed-Version"));
        Assert.Equal("application/json", answer.Header("Content-Type"));
        Assert.Null(answer.Header("X-Amz-Function-Error"));
        Assert.Equal("1", await answer.BodyAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task Client_context_and_tenant_reach_the_runtime()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        var context = Convert.ToBase64String(Encoding.UTF8.GetBytes("{\r\n  \"custom\": { \"name\": \"Zoë\" }\r\n}"));
        var invocation = bench.InvokeFunctionAsync(headers: [("X-Amz-Client-Context", context), ("X-Amz-Tenant-Id", "tenant one"), ("X-Amz-Log-Type", "Tail")]);

        using var next = await runtime.NextAsync();

        Assert.Equal("""{"custom":{"name":"Zoë"}}""", next.Header("Lambda-Runtime-Client-Context"));
        Assert.Equal("tenant one", next.Header("Lambda-Runtime-Aws-Tenant-Id"));
        await runtime.RespondAsync();
        await invocation;
    }

    [Fact(Timeout = Timeout)]
    public async Task A_Cognito_identity_reaches_the_runtime()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        var invocation = bench.Emulator.InvokeAsync(
            "{}"u8.ToArray(), new() { CognitoIdentity = new("id", "pool") }, TestContext.Current.CancellationToken);

        using var next = await runtime.NextAsync();

        Assert.Equal("""{"cognitoIdentityId":"id","cognitoIdentityPoolId":"pool"}""", next.Header("Lambda-Runtime-Cognito-Identity"));
        await runtime.RespondAsync();
        await invocation;
    }

    [Fact(Timeout = Timeout)]
    public async Task An_Event_is_accepted_at_once_and_runs()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();

        Assert.Equal("202 ", await bench.InvokeFunctionAsync("\"later\"", headers: ("X-Amz-Invocation-Type", "Event")).SummaryAsync());

        using var next = await runtime.NextAsync();
        Assert.Equal("\"later\"", await next.BodyAsync());
        Assert.Equal("""202 {"status":"OK"}""", await runtime.FailAsync().SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_DryRun_runs_nothing()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();

        Assert.Equal("204 ", await bench.InvokeFunctionAsync("\"dry\"", headers: ("X-Amz-Invocation-Type", "DryRun")).SummaryAsync());

        var invocation = bench.InvokeFunctionAsync("\"wet\"");
        using var next = await runtime.NextAsync();
        Assert.Equal("\"wet\"", await next.BodyAsync());
        await runtime.RespondAsync();
        await invocation;
    }

    [Theory(Timeout = Timeout)]
    [InlineData("orders", null, "arn:aws:lambda:us-east-1:123456789012:function:orders", "$LATEST")]
    [InlineData("function", "live", "arn:aws:lambda:us-east-1:123456789012:function:orders:live", "$LATEST")]
    [InlineData("orders:7", null, "arn:aws:lambda:us-east-1:123456789012:function:orders:7", "7")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:orders", null, "arn:aws:lambda:us-east-1:123456789012:function:orders", "$LATEST")]
    [InlineData("123456789012:function:orders:live", null, "arn:aws:lambda:us-east-1:123456789012:function:orders:live", "$LATEST")]
    public async Task A_function_goes_by_name_ARN_and_qualifier(string function, string? qualifier, string arn, string version)
    {
        await using var bench = await Bench.StartAsync(new() { Function = new() { Name = "orders" } });
        var runtime = bench.NewRuntime();
        var query = qualifier is null ? "" : "?Qualifier=" + qualifier;
        var invocation = bench.Caller.PostAsync($"/2015-03-31/functions/{function}/invocations{query}", null, TestContext.Current.CancellationToken);

        using var next = await runtime.NextAsync();
        await runtime.RespondAsync();

        Assert.Equal(arn, next.Header("Lambda-Runtime-Invoked-Function-Arn"));
        Assert.Equal("{}", await next.BodyAsync());
        Assert.Equal(version, (await invocation).Header("X-Amz-Executed-Version"));
    }

    [Theory(Timeout = Timeout)]
    [InlineData("other", "X", "", "{}", 404, "ResourceNotFoundException")]
    [InlineData("function", "X-Amz-Invocation-Type", "Sync", "{}", 400, "InvalidParameterValueException")]
    [InlineData("function", "X-Amz-Log-Type", "All", "{}", 400, "InvalidParameterValueException")]
    [InlineData("function", "X-Amz-Tenant-Id", "one,two", "{}", 400, "InvalidParameterValueException")]
    [InlineData("function", "x-amzn-RequestId", "mine", "{}", 400, "InvalidRequestContentException")]
    [InlineData("function", "X-Amz-Client-Context", "%%%", "{}", 400, "InvalidRequestContentException")]
    [InlineData("function", "X-Amz-Client-Context", "WzFd", "{}", 400, "InvalidRequestContentException")]
    [InlineData("function", "X", "", "hello", 400, "InvalidRequestContentException")]
    [InlineData("function", "X", "", "{} {}", 400, "InvalidRequestContentException")]
    public async Task What_Lambda_refuses_is_refused_by_the_same_name(string function, string header, string value, string body, int status, string type)
    {
        await using var bench = await Bench.StartAsync();

        using var answer = await bench.InvokeFunctionAsync(body, function, (header, value));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(type, answer.Header("X-Amzn-Errortype"));
        Assert.StartsWith("{\"Type\":\"User\",\"", await answer.BodyAsync(), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task Bytes_that_are_not_UTF_8_are_refused_inside_a_string_too()
    {
        await using var bench = await Bench.StartAsync();

        using var answer = await bench.Caller.PostAsync("/2015-03-31/functions/function/invocations", new ByteArrayContent([.. "{\"name\":\"Zo"u8, 0xEB, .. "\"}"u8]), TestContext.Current.CancellationToken);

        Assert.Equal((400, "InvalidRequestContentException"), ((int)answer.StatusCode, answer.Header("X-Amzn-Errortype")));
        Assert.Equal("""{"Type":"User","message":"Could not parse request body into json: the byte 12 is not UTF-8. Send JSON in UTF-8."}""", await answer.BodyAsync());
    }

    [Theory(Timeout = Timeout)]
    [InlineData("RequestResponse", 6_291_456)]
    [InlineData("Event", 1_048_576)]
    public async Task An_event_over_the_limit_is_too_large(string type, int limit)
    {
        await using var bench = await Bench.StartAsync();

        var refused = await bench.InvokeFunctionAsync(new string(' ', limit + 1), headers: ("X-Amz-Invocation-Type", type)).SummaryAsync();

        Assert.Equal($$"""413 {"Type":"User","message":"Request must be smaller than {{limit}} bytes for the InvokeFunction operation"}""", refused);
    }

    [Fact(Timeout = Timeout)]
    public async Task The_bare_path_says_by_its_status_how_it_went()
    {
        await using var bench = await Bench.StartAsync(new() { InvocationPath = "/events/in" });
        var runtime = bench.NewRuntime();
        var invocation = bench.Caller.PostAsync("/events/in", new StringContent("1"), TestContext.Current.CancellationToken);
        await runtime.NextAsync();

        await runtime.FailAsync();

        using var answer = await invocation;
        Assert.Equal(500, (int)answer.StatusCode);
        Assert.Equal("Unhandled", answer.Header("X-Amz-Function-Error"));
        Assert.Equal("""{"errorMessage":"no","errorType":"Bad"}""", await answer.BodyAsync());
        Assert.Equal(new Uri(bench.Emulator.Uri, "/events/in"), bench.Emulator.InvocationUri);
    }
}
