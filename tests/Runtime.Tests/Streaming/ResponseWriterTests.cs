using Lambent.TestKit;
using Xunit;
using static Lambent.Tests.Streaming.Wire;

namespace Lambent.Tests.Streaming;

/// <summary>The states of a response writer, and the handlers and sources that can use it.</summary>
public sealed class ResponseWriterTests
{
    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Fact]
    public void Setting_a_value_of_the_prelude_after_the_first_flush_throws()
    {
        var (outcomes, _, _) = FunctionRun.On(["1"], () => LambdaRuntime.CreateBuilder().MapStreaming<int>(async (_, response, _) =>
        {
            Assert.False(response.HasStarted);
            await response.WriteAsync("x");
            Assert.True(response.HasStarted);

            var e = Assert.Throws<InvalidOperationException>(() => response.StatusCode = 200);
            Assert.Equal("StatusCode was sent with the first flush. Set it before the first FlushAsync or WriteAsync.", e.Message);
            Assert.Throws<InvalidOperationException>(() => response.ContentType = "a/b");
            Assert.Throws<InvalidOperationException>(() => response.Headers["a"] = "b");
            Assert.Throws<InvalidOperationException>(() => response.MultiValueHeaders["a"] = ["b"]);
            Assert.Throws<InvalidOperationException>(() => response.Cookies.Add("a"));
        }).Run());

        Assert.Equal(["x"], outcomes);
    }

    [Theory]
    [InlineData("text/plain\r\nX: y")]
    [InlineData("text/é")]
    public void A_content_type_with_characters_that_a_header_cannot_contain_is_rejected(string contentType)
    {
        var (outcomes, _, _) = FunctionRun.On(["1"], () => LambdaRuntime.CreateBuilder().MapStreaming<int>((_, response, _) =>
        {
            Assert.Throws<ArgumentException>("value", () => response.ContentType = contentType);
            return Task.CompletedTask;
        }).Run());

        Assert.Equal([""], outcomes);
    }

    [Fact]
    public void Writing_to_a_completed_response_throws()
    {
        var (outcomes, _, _) = FunctionRun.On(["1"], () => LambdaRuntime.CreateBuilder().MapStreaming<int>(async (_, response, _) =>
        {
            await response.WriteAsync("x");
            response.Complete();
            await response.CompleteAsync(); // has no effect
            Assert.Throws<InvalidOperationException>(() => response.Write("y"));
            Assert.Throws<InvalidOperationException>(() => response.GetMemory());
            await Assert.ThrowsAsync<InvalidOperationException>(async () => await response.FlushAsync(Test));
        }).Run());

        Assert.Equal(["x"], outcomes);
    }

    [Fact]
    public void Advancing_beyond_the_requested_memory_throws()
    {
        var (outcomes, _, _) = FunctionRun.On(["1"], () => LambdaRuntime.CreateBuilder().MapStreaming<int>((_, response, _) =>
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => response.Advance(1));
            var memory = response.GetMemory(10);
            Assert.Throws<ArgumentOutOfRangeException>(() => response.Advance(memory.Length + 1));
            Assert.Throws<ArgumentOutOfRangeException>(() => response.Advance(-1));
            Assert.Throws<ArgumentOutOfRangeException>(() => response.GetMemory(-1));
            return Task.CompletedTask;
        }).Run());

        Assert.Equal([""], outcomes);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_writer_of_an_earlier_response_has_no_effect_on_the_next_response()
    {
        LambdaResponseWriter? firstWriter = null;
        var memory = Memory<byte>.Empty;
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (number, response, _) =>
        {
            if (number == 1)
            {
                firstWriter = response;
                memory = response.GetMemory(100);
                return;
            }

            response.Write("second");
            memory.Span.Fill((byte)'!');
            Assert.Throws<InvalidOperationException>(() => firstWriter!.Write("first"));
            Assert.Throws<InvalidOperationException>(() => firstWriter!.Advance(1));
            await Assert.ThrowsAsync<InvalidOperationException>(async () => await firstWriter!.WriteAsync("first", Test));
            await firstWriter!.CompleteAsync(new FormatException("of the first"));
            await response.FlushAsync(Test);
        }), Test);

        Assert.Equal(Head(runtime) + End, await runtime.InvokeAsync("1"));
        Assert.Equal(Head(runtime) + Chunk("second") + End, await runtime.InvokeAsync("2"));
        await runtime.WaitForNextAsync();
        Assert.Equal("", runtime.Log.Text);
    }

    [Fact]
    public void A_source_without_streaming_receives_the_complete_response()
    {
        var (outcomes, _, _) = FunctionRun.On(["1", "2", "3"], () => LambdaRuntime.CreateBuilder().MapStreaming<int>(async (number, response, _) =>
        {
            if (number == 2)
                response.StatusCode = 201;
            await response.WriteAsync("a");
            await response.WriteAsync("b");
            if (number == 3)
                throw new FormatException("no");
        }).Run());

        Assert.Equal(["ab", "{\"statusCode\":201,\"headers\":{}}\0\0\0\0\0\0\0\0ab", "FormatException: no"], outcomes);
    }

    [Fact]
    public void A_source_without_streaming_receives_all_items()
    {
        var (outcomes, _, _) = FunctionRun.On(["3"], () => LambdaRuntime.CreateBuilder().MapStreaming<int, Receipt>((number, _) => Items(number), json: TestJson.Default).Run());

        Assert.Equal(["{\"text\":\"0\"}\n{\"text\":\"1\"}\n{\"text\":\"2\"}\n"], outcomes);

        static async IAsyncEnumerable<Receipt> Items(int number)
        {
            for (var i = 0; i < number; i++)
            {
                await Task.Yield();
                yield return new Receipt($"{i}");
            }
        }
    }

    [Fact]
    public void Streaming_handlers_with_and_without_context_and_token_send_the_same_response()
    {
        Action<LambdaRuntimeBuilder>[] handlers =
        [
            builder => builder.MapStreaming<int>(async (number, response) => await response.WriteAsync($"{number}")),
            builder => builder.MapStreaming<int>(async (number, response, _) => await response.WriteAsync($"{number}")),
            builder => builder.MapStreaming<int>(async (number, response, _, cancellationToken) => await response.WriteAsync($"{number}", cancellationToken)),
            builder => builder.MapStreaming<int, string>(number => Items(number), format: StreamFormat.Text),
            builder => builder.MapStreaming<int, string>((number, _) => Items(number), format: StreamFormat.Text),
            builder => builder.MapStreaming<int, string>((number, _, _) => Items(number), format: StreamFormat.Text),
        ];

        foreach (var map in handlers)
        {
            Assert.Equal(["7"], FunctionRun.On(["7"], () =>
            {
                var builder = LambdaRuntime.CreateBuilder();
                map(builder);
                builder.Run();
            }).Outcomes);
        }

        static async IAsyncEnumerable<string> Items(int number)
        {
            await Task.Yield();
            yield return $"{number}";
        }
    }

    [Fact]
    public void Streaming_functions_can_have_names()
    {
        var (outcomes, _, _) = FunctionRun.On(
            ["1"],
            () => LambdaRuntime.CreateBuilder()
                .MapStreaming<int>(async (_, response, _) => await response.WriteAsync("task"), name: "task")
                .MapStreaming<int, string>((_, _) => Items("items"), name: "items", format: StreamFormat.Text)
                .MapStreaming<int, string>((_, _, _) => Items("items with writer"), name: "items with writer", format: StreamFormat.Text)
                .Run(),
            new LambdaRuntimeOptions { Environment = new Dictionary<string, string> { ["_HANDLER"] = "items with writer" } });

        Assert.Equal(["items with writer"], outcomes);

        static async IAsyncEnumerable<string> Items(string item)
        {
            await Task.Yield();
            yield return item;
        }
    }

    [Fact]
    public void Middleware_gets_the_same_response_writer_before_and_after_the_handler()
    {
        var (outcomes, _, _) = FunctionRun.On(["1", "2"], () => LambdaRuntime.CreateBuilder()
            .Use(async (invocation, next) =>
            {
                if (invocation.Payload.Span[0] == '2')
                {
                    System.Buffers.BuffersExtensions.Write(invocation.Response, "whole"u8); // writes the result itself, without a stream
                    return;
                }

                invocation.StreamResponse().Headers["X-Outer"] = "1";
                await next(invocation);
                await invocation.StreamResponse().WriteAsync(" and after");
                Assert.Throws<InvalidOperationException>(invocation.SendResponse);
            })
            .MapStreaming<int>(async (_, response, _) => await response.WriteAsync("handler"))
            .Run());

        Assert.Equal(["{\"statusCode\":200,\"headers\":{\"X-Outer\":\"1\"}}\0\0\0\0\0\0\0\0handler and after", "whole"], outcomes);
    }
}
