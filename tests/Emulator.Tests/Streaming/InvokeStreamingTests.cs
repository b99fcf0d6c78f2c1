using System.Text;
using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class InvokeStreamingTests
{
    private const int Timeout = 60_000;
    private const string Accepted = """202 {"status":"OK"}""";

    [Fact(Timeout = Timeout)]
    public async Task Bytes_arrive_while_the_function_still_writes()
    {
        await using var bench = await Bench.StartAsync();
        var invocation = InvokeAsync(bench);
        using var runtime = await StreamingRuntime.BeginAsync(bench, "text/csv");

        await using var result = await invocation; // before any chunk
        await runtime.WriteAsync("one");
        Assert.Equal("one", await ReadAsync(result, 3));
        await runtime.WriteAsync("two");
        Assert.Equal("two", await ReadAsync(result, 3));
        Assert.Throws<InvalidOperationException>(() => result.FunctionError);

        Assert.Equal(Accepted, await runtime.EndAsync());

        Assert.Equal("", await result.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("text/csv", true, null, null), (result.ContentType, result.IsStreamed, result.FunctionError, result.ErrorType));
        Assert.True(result.ErrorBody.IsEmpty);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_caller_that_leaves_before_the_response_does_not_hold_the_function()
    {
        await using var bench = await Bench.StartAsync();
        using var leaving = new CancellationTokenSource();
        var left = bench.Emulator.InvokeStreamingAsync("{}"u8.ToArray(), null, leaving.Token);
        var runtime = bench.NewRuntime();
        await runtime.NextAsync();
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        using var streaming = await StreamingRuntime.BeginAsync(bench, runtime: runtime);

        for (var i = 0; i < 20; i++)
            await streaming.WriteAsync(new byte[64 * 1024]); // more than the emulator and the network keep

        Assert.Equal(Accepted, await streaming.EndAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_in_the_middle_follows_what_came()
    {
        await using var bench = await Bench.StartAsync();
        var invocation = InvokeAsync(bench);
        using var runtime = await StreamingRuntime.BeginAsync(bench, contentType: null);
        await runtime.WriteAsync("half");

        Assert.Equal(Accepted, await runtime.FailAsync("Function.Bad", """{"errorMessage":"no","errorType":"Bad"}"""));

        await using var result = await invocation;
        Assert.Equal("half", await result.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("Unhandled", "Function.Bad"), (result.FunctionError, result.ErrorType));
        Assert.Equal("""{"errorMessage":"no","errorType":"Bad"}""", Encoding.UTF8.GetString(result.ErrorBody.Span));
        Assert.Equal("application/octet-stream", result.ContentType);
    }

    [Theory(Timeout = Timeout)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_cut_response_is_truncated_for_the_caller_and_for_a_runtime_that_is_still_there(bool leaves)
    {
        await using var bench = await Bench.StartAsync();
        var invocation = InvokeAsync(bench);
        using var runtime = await StreamingRuntime.BeginAsync(bench);
        await runtime.WriteAsync("half");
        await using var result = await invocation;
        Assert.Equal("half", await ReadAsync(result, 4));

        if (leaves)
            runtime.Dispose();
        else
            Assert.Equal("""400 {"errorMessage":"HTTP request detected as truncated","errorType":"TruncatedHTTPRequest"}""", await runtime.BreakAsync());

        Assert.Equal("", await result.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal("Runtime.TruncatedResponse", result.ErrorType);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_timeout_ends_the_body()
    {
        await using var bench = await Bench.StartAsync(new() { Function = new() { Timeout = TimeSpan.FromSeconds(3) } });
        var invocation = InvokeAsync(bench);
        using var runtime = await StreamingRuntime.BeginAsync(bench);
        await runtime.WriteAsync("half");
        await using var result = await invocation;
        Assert.Equal("half", await ReadAsync(result, 4));

        bench.Time.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal("", await result.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal("Sandbox.Timedout", result.ErrorType);
        Assert.Equal(TimeSpan.FromSeconds(3), result.Duration);
        Assert.Equal("""410 {"errorMessage":"Invoke timeout","errorType":"InvokeTimeout"}""", await runtime.EndAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task An_answer_in_one_piece_and_an_error_have_the_same_shape()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        var invocation = InvokeAsync(bench);
        await runtime.NextAsync();
        await runtime.RespondAsync("\"whole\"");
        await using var answered = await invocation;
        invocation = InvokeAsync(bench);
        await runtime.NextAsync();
        await runtime.FailAsync();
        await using var failed = await invocation;

        Assert.Equal("\"whole\"", await answered.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal((false, "application/json", null), (answered.IsStreamed, answered.ContentType, answered.FunctionError));
        Assert.Equal("", await failed.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal("Unhandled", failed.FunctionError);
        Assert.Equal("""{"errorMessage":"no","errorType":"Bad"}""", Encoding.UTF8.GetString(failed.ErrorBody.Span));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_slow_reader_makes_the_function_wait_and_one_that_leaves_does_not()
    {
        await using var bench = await Bench.StartAsync();
        var invocation = InvokeAsync(bench);
        using var runtime = await StreamingRuntime.BeginAsync(bench);
        var result = await invocation;

        var writing = runtime.WriteAsync(new byte[64 * 1024 * 1024]); // more than all buffers between them hold
        await ReadAsync(result, 1024);
        Assert.False(writing.IsCompleted);

        await result.DisposeAsync();
        await writing;
        Assert.Equal(Accepted, await runtime.EndAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task More_than_6_MB_pass_and_more_than_200_MB_do_not()
    {
        await using var bench = await Bench.StartAsync();
        var invocation = InvokeAsync(bench);
        using var runtime = await StreamingRuntime.BeginAsync(bench);
        await using var result = await invocation;

        var reading = LengthAsync(result.Body);
        var megabyte = new byte[1024 * 1024];
        for (var i = 0; i < 200; i++)
            await runtime.WriteAsync(megabyte);
        await runtime.WriteAsync("x");
        var refused = await runtime.EndAsync();

        Assert.Equal("""413 {"errorMessage":"Exceeded maximum allowed payload size (209715200 bytes).","errorType":"RequestEntityTooLarge"}""", refused);
        Assert.Equal(209_715_200, await reading);
        Assert.Equal("Function.ResponseSizeTooLarge", result.ErrorType);
        Assert.Equal(
            """{"errorMessage":"Response payload size exceeded maximum allowed payload size (209715200 bytes).","errorType":"Function.ResponseSizeTooLarge"}""",
            Encoding.UTF8.GetString(result.ErrorBody.Span));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_second_answer_to_a_stream_that_began_has_an_invalid_id()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        var invocation = InvokeAsync(bench);
        await runtime.NextAsync();
        using var streaming = await StreamingRuntime.BeginAsync(bench, runtime: runtime);
        await using var result = await invocation;

        Assert.StartsWith("400 {\"errorMessage\":\"Invalid request ID\"", await runtime.FailAsync().SummaryAsync(), StringComparison.Ordinal);
        Assert.StartsWith("403 {\"errorMessage\":\"State transition from Running to Ready", await runtime.NextAsync().SummaryAsync(), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_stream_that_is_open_breaks_when_the_emulator_stops()
    {
        await using var bench = await Bench.StartAsync();
        var invocation = InvokeAsync(bench);
        using var runtime = await StreamingRuntime.BeginAsync(bench);
        await using var result = await invocation;

        await bench.Emulator.DisposeAsync();

        await Assert.ThrowsAsync<LambdaEmulatorException>(() => result.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    private static Task<LambdaStreamingResult> InvokeAsync(Bench bench) =>
        bench.Emulator.InvokeStreamingAsync("{}"u8.ToArray(), cancellationToken: TestContext.Current.CancellationToken);

    private static async Task<string> ReadAsync(LambdaStreamingResult result, int length)
    {
        var buffer = new byte[length];
        await result.Body.ReadExactlyAsync(buffer, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(buffer);
    }

    private static async Task<long> LengthAsync(Stream body)
    {
        var buffer = new byte[64 * 1024];
        long length = 0;
        int read;
        while ((read = await body.ReadAsync(buffer, TestContext.Current.CancellationToken)) > 0)
            length += read;
        return length;
    }
}
