using System.Text;
using Xunit;
using static Lambent.Tests.Streaming.Wire;

namespace Lambent.Tests.Streaming;

/// <summary>The exact bytes of streamed responses.</summary>
public sealed class StreamedBytesTests
{
    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task Raw_bytes_are_sent_as_an_octet_stream_with_one_chunk_for_each_flush()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (_, response, _) =>
        {
            await response.WriteAsync(new byte[] { 1, 2, 3 });
            response.GetSpan(2)[0] = (byte)'a';
            response.Advance(1);
            response.Write("bcdefghijklmnop");
            await response.FlushAsync();
            await response.WriteAsync("é");
        }), Test);

        var request = await runtime.InvokeAsync("1");

        Assert.Equal(Head(runtime) + Chunk("\u0001\u0002\u0003") + "10\r\nabcdefghijklmnop\r\n" + Chunk("Ã©") + End, request);
    }

    [Fact(Timeout = 60_000)]
    public async Task Raw_bytes_have_the_content_type_that_the_handler_set()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (_, response, _) =>
        {
            response.ContentType = "text/csv; charset=utf-8";
            await response.WriteAsync("a,b\n");
        }), Test);

        var request = await runtime.InvokeAsync("1");

        Assert.Equal(Head(runtime, "text/csv; charset=utf-8") + "4\r\na,b\n\r\n" + End, request);
    }

    [Fact(Timeout = 60_000)]
    public async Task Status_headers_and_cookies_are_sent_as_a_prelude_with_eight_NUL_bytes()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (_, response, _) =>
        {
            response.StatusCode = 201;
            response.ContentType = "text/html; charset=utf-8";
            response.Headers["X-Trace"] = "\"é\"";
            response.Headers["content-LENGTH"] = "7";
            response.Headers["TRANSFER-encoding"] = "chunked";
            response.MultiValueHeaders["Vary"] = ["Accept", "Cookie"];
            response.MultiValueHeaders["Content-length"] = ["7"];
            response.MultiValueHeaders["transfer-Encoding"] = ["gzip"];
            response.Cookies.Add("a=1; Secure");
            response.Cookies.Add("b=2");
            await response.WriteAsync("<p>");
        }), Test);

        var request = await runtime.InvokeAsync("1");

        Assert.Equal(
            HttpHead(
                runtime,
                "{\"statusCode\":201,\"headers\":{\"Content-Type\":\"text/html; charset=utf-8\",\"X-Trace\":\"\\\"Ã©\\\"\"},"
                + "\"multiValueHeaders\":{\"Vary\":[\"Accept\",\"Cookie\"]},\"cookies\":[\"a=1; Secure\",\"b=2\"]}")
            + Chunk("<p>") + End,
            request);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("status", "{\"statusCode\":404,\"headers\":{}}")]
    [InlineData("header", "{\"statusCode\":200,\"headers\":{\"a\":\"b\"}}")]
    [InlineData("own type", "{\"statusCode\":200,\"headers\":{\"content-type\":\"text/a\"}}")]
    [InlineData("several values", "{\"statusCode\":200,\"headers\":{},\"multiValueHeaders\":{\"content-type\":[\"text/b\"]}}")]
    [InlineData("cookie", "{\"statusCode\":200,\"headers\":{},\"cookies\":[\"a=1\"]}")]
    public async Task An_empty_body_has_a_prelude(string what, string prelude)
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>((_, response, _) =>
        {
            switch (what)
            {
                case "status": response.StatusCode = 404; break;
                case "header": response.Headers["a"] = "b"; break;
                case "own type":
                    response.ContentType = "text/x";
                    response.Headers["content-type"] = "text/a";
                    break;
                case "several values":
                    response.ContentType = "text/x";
                    response.MultiValueHeaders["content-type"] = ["text/b"];
                    break;
                default: response.Cookies.Add("a=1"); break;
            }

            return Task.CompletedTask;
        }), Test);

        Assert.Equal(HttpHead(runtime, prelude) + End, await runtime.InvokeAsync("1"));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_handler_that_writes_nothing_sends_an_empty_body()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>((_, _, _) => Task.CompletedTask), Test);

        Assert.Equal(Head(runtime) + End, await runtime.InvokeAsync("1"));
    }

    [Fact(Timeout = 60_000)]
    public async Task The_invocation_id_is_sent_back_unchanged()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (_, response, _) => await response.WriteAsync("x")), Test);

        Assert.Equal(
            Head(runtime, invocationId: "Lambda-Runtime-Invocation-Id: n/0 nce==\r\n") + Chunk("x") + End,
            await runtime.InvokeAsync("1", moreHeaders: "Lambda-Runtime-Invocation-Id: n/0 nce==\r\n"));
        Assert.Equal(Head(runtime) + Chunk("x") + End, await runtime.InvokeAsync("2"));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_large_write_is_sent_in_chunks_of_64_KB()
    {
        var data = new byte[300_000];
        for (var i = 0; i < data.Length; i++)
            data[i] = (byte)(i % 251);
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (_, response, _) =>
        {
            response.Write("head");
            await response.WriteAsync(data);
        }), Test);

        var body = Body(await runtime.InvokeAsync("1"));

        Assert.StartsWith("10000\r\nhead", body, StringComparison.Ordinal);
        var all = "head" + Encoding.Latin1.GetString(data);
        var expected = string.Concat(all.Chunk(65536).Select(piece => Chunk(new string(piece)))) + End;
        Assert.True(expected == body, "the chunks differ");
    }

    [Fact(Timeout = 60_000)]
    public async Task The_requested_size_of_memory_is_available_at_once()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (_, response, _) =>
        {
            response.Write("a");
            response.GetMemory(200_000).Span[..200_000].Fill((byte)'b');
            response.Advance(200_000);
            Assert.Equal(200_001, response.UnflushedBytes);
            await response.FlushAsync();
            Assert.Equal(0, response.UnflushedBytes);
            await response.WriteAsync("c");
        }), Test);

        var body = Body(await runtime.InvokeAsync("1"));

        Assert.True(Chunk("a" + new string('b', 200_000)) + Chunk("c") + End == body, "the chunks differ");
    }

    [Fact(Timeout = 60_000)]
    public async Task A_stream_on_the_response_sends_each_write_and_does_not_end_the_response()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (_, response, _) =>
        {
            await using (var stream = response.AsStream())
            {
                await stream.WriteAsync(new byte[] { (byte)'a' }, Test);
                stream.Write("b"u8);
            }

            await using (var text = new StreamWriter(response.AsStream()))
                await text.WriteAsync("line\n");
            await response.WriteAsync("end");
        }), Test);

        Assert.Equal(Head(runtime) + Chunk("a") + Chunk("b") + Chunk("line\n") + Chunk("end") + End, await runtime.InvokeAsync("1"));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_prelude_that_is_too_long_for_API_Gateway_logs_a_warning()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>((_, response, _) =>
        {
            response.Headers["x"] = new string('y', 16_384);
            return Task.CompletedTask;
        }), Test);

        await runtime.InvokeAsync("1");
        await runtime.WaitForNextAsync();

        Assert.EndsWith(
            "\twarn\tThe status, headers and cookies of this streamed response take 16429 bytes. API Gateway reads at most 16384 bytes, and otherwise responds with status 500. Send fewer or shorter headers."
            + "\ttraceId=Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1\n",
            runtime.Log.Text,
            StringComparison.Ordinal);
    }
}
