using System.Text;
using Lambent.Emulator;
using Xunit;

namespace Lambent.Aot.Tests;

/// <summary>The example that streams, as a native file.</summary>
public sealed class StreamingTests(Functions functions)
{
    private const int Timeout = 60_000;
    private const string Streaming = "Streaming";

    [Fact(Timeout = Timeout)]
    public async Task Each_line_comes_while_the_function_still_writes()
    {
        await using var emulator = await Lambda.StartAsync();
        await using var function = FunctionProcess.Start(functions.File(Build.Aot, Streaming), emulator);

        // It cannot have written its last line, an hour later, when the first is read.
        await using var response = await InvokeAsync(emulator, """{"count":2,"delayMs":0}""");
        Assert.Equal(("text/plain; charset=utf-8", true), (response.ContentType, response.IsStreamed));
        Assert.Equal("1\n2\n", await response.ReadToEndAsync(TestContext.Current.CancellationToken));

        await using var slow = await InvokeAsync(emulator, """{"count":2,"delayMs":1000}""");
        var first = new byte[2];
        await slow.Body.ReadExactlyAsync(first, TestContext.Current.CancellationToken);
        Assert.Equal("1\n", Encoding.UTF8.GetString(first));
        Assert.Throws<InvalidOperationException>(() => slow.FunctionError); // not at its end
        Assert.Equal("2\n", await slow.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Null(slow.FunctionError);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_after_some_lines_follows_them_and_the_function_goes_on()
    {
        await using var emulator = await Lambda.StartAsync();
        await using var function = FunctionProcess.Start(functions.File(Build.Aot, Streaming), emulator);

        await using var response = await InvokeAsync(emulator, """{"count":3,"delayMs":0,"failAfter":2}""");

        Assert.Equal("1\n2\n", await response.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal("Function.CountFailedException", response.ErrorType);
        Assert.StartsWith("""{"errorMessage":"Told to fail after line 2.","errorType":"CountFailedException","stackTrace":["at """, Encoding.UTF8.GetString(response.ErrorBody.Span), StringComparison.Ordinal);
        Assert.Equal("1\n", (await emulator.InvokeAsync("""{"count":1,"delayMs":0}""")).ToString());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_before_the_first_line_is_an_error()
    {
        await using var emulator = await Lambda.StartAsync();
        await using var function = FunctionProcess.Start(functions.File(Build.Aot, Streaming), emulator);

        await using var response = await InvokeAsync(emulator, """{"count":3,"delayMs":0,"failAfter":0}""");

        Assert.Equal("", await response.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("Function.CountFailedException", false), (response.ErrorType, response.IsStreamed));
    }

    private static Task<LambdaStreamingResult> InvokeAsync(LambdaEmulator emulator, string json) =>
        emulator.InvokeStreamingAsync(Encoding.UTF8.GetBytes(json), null, TestContext.Current.CancellationToken);
}
