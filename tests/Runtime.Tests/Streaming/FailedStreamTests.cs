using System.Text;
using System.Text.Json;
using Lambent.TestKit;
using Xunit;
using static Lambent.Tests.Streaming.Wire;

namespace Lambent.Tests.Streaming;

/// <summary>Handlers that fail before, during and after their streamed response.</summary>
public sealed class FailedStreamTests
{
    private const string ErrorType = "Lambda-Runtime-Function-Error-Type";
    private const string ErrorBody = "Lambda-Runtime-Function-Error-Body";

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task An_exception_before_the_first_flush_is_an_error_for_the_caller()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (_, response, _) =>
        {
            response.StatusCode = 200;
            response.Write("never sent");
            await Task.Yield();
            throw new InvalidOperationException("no");
        }), Test);

        var request = await runtime.InvokeAsync("1");

        Assert.StartsWith($"POST /2018-06-01/runtime/invocation/{LiveRuntime.RequestId}/error HTTP/1.1\r\n", request, StringComparison.Ordinal);
        Assert.Contains("\r\nLambda-Runtime-Function-Error-Type: Function.InvalidOperationException\r\n", request, StringComparison.Ordinal);
        Assert.StartsWith("{\"errorMessage\":\"no\",\"errorType\":\"InvalidOperationException\",", Body(request), StringComparison.Ordinal);
        Assert.DoesNotContain("never sent", request, StringComparison.Ordinal);
        await runtime.InvokeAsync("1");
        Assert.Equal(1, runtime.Connections); // a response without a stream does not close the connection
    }

    [Fact(Timeout = 60_000)]
    public async Task An_event_that_cannot_be_deserialized_is_an_error_for_the_caller()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>((_, _, _) => Task.CompletedTask), Test);

        Assert.Contains("\r\nLambda-Runtime-Function-Error-Type: Runtime.UnmarshalError\r\n", await runtime.InvokeAsync("\"text\""), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task An_error_after_the_first_flush_is_in_the_trailers()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (_, response, _) =>
        {
            await response.WriteAsync("half");
            response.Write(" and half"); // sent, because it was written before the exception
            await response.CompleteAsync(new LambdaException("Order.Gone", "no \"ü\"\r\norder"));
        }), Test);

        var json = "{\"errorMessage\":\"no \\\"ü\\\"\\r\\norder\",\"errorType\":\"Order.Gone\",\"stackTrace\":[]}";
        Assert.Equal(
            Head(runtime) + Chunk("half") + Chunk(" and half")
            + $"0\r\n{ErrorType}: Function.Order.Gone\r\n{ErrorBody}: {Convert.ToBase64String(Encoding.UTF8.GetBytes(json))}\r\n\r\n",
            await runtime.InvokeAsync("1"));
        await runtime.WaitForNextAsync();
        Assert.Contains("\tfail\tThe handler failed with Order.Gone: no \"ü\"\r", runtime.Log.Text, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task An_exception_after_the_first_flush_is_in_the_trailers_and_in_the_log()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (_, response, _) =>
        {
            await response.WriteAsync("half");
            throw new FormatException("bad");
        }), Test);

        var (payload, trailers) = Parse(await runtime.InvokeAsync("1"));
        await runtime.WaitForNextAsync();

        Assert.Equal("half", payload);
        Assert.Equal("Function.FormatException", trailers[ErrorType]);
        var error = JsonDocument.Parse(Convert.FromBase64String(trailers[ErrorBody])).RootElement;
        Assert.Equal("bad", error.GetProperty("errorMessage").GetString());
        Assert.Equal("FormatException", error.GetProperty("errorType").GetString());
        Assert.NotEmpty(error.GetProperty("stackTrace").EnumerateArray());
        Assert.Contains("\tfail\tThe handler failed with FormatException: bad\t", runtime.Log.Text, StringComparison.Ordinal);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("x")]
    [InlineData("ü")]
    [InlineData("\u0001")]
    [InlineData("😀")]
    public async Task Trailers_of_any_error_take_at_most_4_KB(string text)
    {
        // The server of Lambda is written in Go. It searches for the end of the trailers in a read buffer of 4 KB, and otherwise treats the response as truncated.
        var endless = string.Concat(Enumerable.Repeat(text, 100_000));
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (_, response, _) =>
        {
            await response.WriteAsync("half");
            Deep(300);

            void Deep(int left)
            {
                if (left == 0)
                    throw new LambdaException(endless, endless, new InvalidOperationException(endless));
                Deep(left - 1);
            }
        }), Test);

        var request = await runtime.InvokeAsync("1");

        var trailer = request[(request.LastIndexOf("\r\n0\r\n", StringComparison.Ordinal) + 5)..];
        Assert.InRange(trailer.Length, 300, 4096);
        var (_, trailers) = Parse(request);
        Assert.StartsWith("Function.", trailers[ErrorType], StringComparison.Ordinal);
        var error = JsonDocument.Parse(Convert.FromBase64String(trailers[ErrorBody])).RootElement;
        Assert.StartsWith(text + text + text, error.GetProperty("errorMessage").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("… (cut)", error.GetProperty("errorMessage").GetString(), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task An_exception_after_the_end_of_the_response_is_logged()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (_, response, _) =>
        {
            await response.WriteAsync("whole");
            await response.CompleteAsync();
            throw new FormatException("too late");
        }), Test);

        Assert.Equal(Head(runtime) + Chunk("whole") + End, await runtime.InvokeAsync("1"));
        await runtime.WaitForNextAsync();

        Assert.Contains($"\t{LiveRuntime.RequestId}\tfail\tWork after the response failed with FormatException: too late\t", Assert.Single(runtime.Log.Writes), StringComparison.Ordinal);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Completing_a_response_with_an_exception_before_the_first_flush_is_an_error_for_the_caller(bool synchronously)
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (_, response, _) =>
        {
            if (synchronously)
                response.Complete(new FormatException("bad"));
            else
                await response.CompleteAsync(new FormatException("bad"));
            await response.CompleteAsync(); // has no effect
        }), Test);

        var request = await runtime.InvokeAsync("1");
        await runtime.WaitForNextAsync();

        Assert.Contains("/error HTTP/1.1\r\n", request, StringComparison.Ordinal);
        Assert.Equal("{\"errorMessage\":\"bad\",\"errorType\":\"FormatException\",\"stackTrace\":[]}", Body(request));
        Assert.Contains("\tfail\tThe handler failed with FormatException: bad\t", Assert.Single(runtime.Log.Writes), StringComparison.Ordinal);
    }
}
