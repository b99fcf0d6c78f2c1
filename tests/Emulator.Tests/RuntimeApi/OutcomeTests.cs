using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class OutcomeTests
{
    private const int Timeout = 30_000;
    private const string InvalidRequestId = """400 {"errorMessage":"Invalid request ID","errorType":"InvalidRequestID"}""";

    [Fact(Timeout = Timeout)]
    public async Task A_second_answer_has_an_invalid_id()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        var invocation = bench.InvokeAsync();
        await runtime.NextAsync();
        await runtime.RespondAsync();

        Assert.Equal(InvalidRequestId, await runtime.RespondAsync().SummaryAsync());
        Assert.Equal(InvalidRequestId, await runtime.FailAsync().SummaryAsync());
        Assert.Equal("200 \"done\"", await invocation.SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task An_id_that_was_never_given_is_invalid()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();

        Assert.Equal(InvalidRequestId, await runtime.PostAsync("invocation/5b9f0f1e-0000-0000-0000-000000000000/response", "1"u8.ToArray()).SummaryAsync());
        Assert.Equal(InvalidRequestId, await runtime.PostAsync("invocation/x/error", "{}"u8.ToArray()).SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_function_error_reaches_the_caller_as_it_is()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        var invocation = bench.InvokeFunctionAsync();
        await runtime.NextAsync();

        Assert.Equal("""202 {"status":"OK"}""", await runtime.FailAsync().SummaryAsync());

        using var answer = await invocation;
        Assert.Equal("""{"errorMessage":"no","errorType":"Bad"}""", await answer.BodyAsync());
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal("Unhandled", answer.Header("X-Amz-Function-Error"));
    }

    [Theory(Timeout = Timeout)]
    [InlineData("Function.OrderNotFound", "Function.OrderNotFound")]
    [InlineData("Runtime.UnmarshalError", "Runtime.UnmarshalError")]
    [InlineData("my Function.Bad one", "my Function.Bad one")]
    [InlineData("Function.lower", "Function.Unknown")]
    [InlineData("OrderNotFound", "Runtime.Unknown")]
    [InlineData("", "Runtime.Unknown")]
    public async Task The_category_is_what_Lambda_makes_of_the_header(string header, string category)
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        var invocation = bench.Emulator.InvokeAsync("{}"u8.ToArray(), cancellationToken: TestContext.Current.CancellationToken);
        await runtime.NextAsync();

        await runtime.FailAsync("{}", ("Lambda-Runtime-Function-Error-Type", header));

        Assert.Equal(category, (await invocation).ErrorType);
        Assert.Equal("Unhandled", (await invocation).FunctionError);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_cause_in_the_body_is_for_XRay_and_not_for_the_caller()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        var invocation = bench.InvokeAsync();
        await runtime.NextAsync();

        await runtime.FailAsync("""{"errorMessage":"no","errorCause":{"paths":[]}}""", ("Content-Type", "application/vnd.aws.lambda.error.cause+json"));

        Assert.Equal("""500 {"errorMessage":"no"}""", await invocation.SummaryAsync());
    }

    [Theory(Timeout = Timeout)]
    [InlineData("response")]
    [InlineData("error")]
    public async Task A_body_over_the_limit_is_refused_and_the_caller_told(string what)
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        var invocation = bench.InvokeFunctionAsync();
        await runtime.NextAsync();

        var refused = await runtime.PostAsync($"invocation/{runtime.RequestId}/{what}", new byte[6_291_557]).SummaryAsync();

        Assert.Equal("""413 {"errorMessage":"Exceeded maximum allowed payload size (6291556 bytes).","errorType":"RequestEntityTooLarge"}""", refused);
        Assert.Equal(
            """200 {"errorMessage":"Response payload size exceeded maximum allowed payload size (6291556 bytes).","errorType":"Function.ResponseSizeTooLarge"}""",
            await invocation.SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_body_at_the_limit_passes()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        var invocation = bench.Emulator.InvokeAsync("{}"u8.ToArray(), cancellationToken: TestContext.Current.CancellationToken);
        await runtime.NextAsync();

        Assert.Equal("""202 {"status":"OK"}""", await runtime.PostAsync($"invocation/{runtime.RequestId}/response", new byte[6_291_556]).SummaryAsync());

        Assert.Equal(6_291_556, (await invocation).Payload.Length);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_empty_result_is_null()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        var invocation = bench.InvokeFunctionAsync();
        await runtime.NextAsync();

        await runtime.RespondAsync("");

        Assert.Equal("200 null", await invocation.SummaryAsync());
    }
}
