using System.IO.Pipelines;
using Lambent.TestKit;
using Xunit;
using static Lambent.Tests.Streaming.Wire;

namespace Lambent.Tests.Streaming;

/// <summary>The bytes that the Runtime API receives while the handler runs.</summary>
public sealed class LiveFlushTests
{
    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task Each_flush_is_sent_with_one_call_while_the_handler_runs()
    {
        var proceed = new SemaphoreSlim(0);
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (_, response, _) =>
        {
            response.StatusCode = 200;
            response.Write("first");
            await response.FlushAsync();
            await proceed.WaitAsync(Test);
            response.Write("sec");
            response.Write("ond");
            await response.FlushAsync();
            await proceed.WaitAsync(Test);
        }), Test);
        var connection = await runtime.BeginAsync("1");

        Assert.Equal(HttpHead(runtime, "{\"statusCode\":200,\"headers\":{}}") + Chunk("first"), await connection.Reader.ReadPieceAsync(Test));
        proceed.Release();
        Assert.Equal(Chunk("second"), await connection.Reader.ReadPieceAsync(Test));
        proceed.Release();
        Assert.Equal(End, await connection.Reader.ReadPieceAsync(Test));
        await connection.SendAsync(Answers.Accepted, Test);
    }

    [Fact(Timeout = 60_000)]
    public async Task The_connection_is_closed_after_a_streamed_response_only()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapRaw(async invocation =>
        {
            if (invocation.Payload.Span[0] == '1')
                await invocation.StreamResponse().WriteAsync("x");
        }), Test);

        await runtime.InvokeAsync("2");
        await runtime.InvokeAsync("1");
        Assert.Equal(1, runtime.Connections);

        await runtime.InvokeAsync("2");
        await runtime.InvokeAsync("2");
        Assert.Equal(2, runtime.Connections);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_flush_waits_while_the_peer_does_not_read()
    {
        const int Most = 64 * 1024 * 1024; // much more than the buffers of both sockets
        var waits = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        var sent = 0;
        await using var runtime = LiveRuntime.Start(
            builder => builder.MapStreaming<int>(async (_, response, _) =>
            {
                var data = new byte[65536];
                while (sent < Most)
                {
                    var write = response.WriteAsync(data);
                    if (!write.IsCompleted)
                        waits.TrySetResult(sent);
                    await write;
                    sent += data.Length;
                }
            }),
            Test,
            receiveBuffer: 16 * 1024);
        var connection = await runtime.BeginAsync("1");

        Assert.InRange(await waits.Task.WaitAsync(Test), 1, 16 * 1024 * 1024);

        var body = Body((await connection.Reader.ReadRequestAsync(Test))!);
        Assert.Equal((Most / 65536 * (65536 + "10000\r\n\r\n".Length)) + End.Length, body.Length);
        await connection.SendAsync(Answers.Accepted, Test);
        await runtime.WaitForNextAsync();
        Assert.Equal(Most, sent);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_cancelled_flush_loses_no_bytes(bool byToken)
    {
        var expected = new System.Text.StringBuilder();
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var runtime = LiveRuntime.Start(
            builder => builder.MapStreaming<int>(async (_, response, _) =>
            {
                var cancelledFlushes = 0;
                for (var i = 0; cancelledFlushes < 3; i++)
                {
                    var piece = new string((char)('a' + (i % 26)), 60_000);
                    expected.Append(piece);
                    response.Write(piece);
                    using var source = new CancellationTokenSource();
                    var flush = response.FlushAsync(byToken ? source.Token : default);
                    if (flush.IsCompleted)
                    {
                        await flush;
                        continue;
                    }

                    cancelledFlushes++;
                    if (byToken)
                    {
                        await source.CancelAsync();
                        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await flush);
                    }
                    else
                    {
                        response.CancelPendingFlush();
                        Assert.True((await flush).IsCanceled);
                    }
                }

                cancelled.SetResult();
                expected.Append("end");
                response.Write("end");
            }),
            Test,
            receiveBuffer: 16 * 1024);
        var connection = await runtime.BeginAsync("1");
        await cancelled.Task.WaitAsync(Test);

        var (payload, trailers) = Parse((await connection.Reader.ReadRequestAsync(Test))!);
        await connection.SendAsync(Answers.Accepted, Test);

        Assert.True(expected.ToString() == payload, "the payload differs");
        Assert.Empty(trailers);
        await runtime.WaitForNextAsync();
        Assert.Equal("", runtime.Log.Text);
    }

    [Fact(Timeout = 60_000)]
    public async Task CancelPendingFlush_without_a_pending_flush_cancels_the_next_flush()
    {
        var results = new List<FlushResult>();
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (_, response, _) =>
        {
            response.CancelPendingFlush();
            results.Add(await response.WriteAsync("a"));
            results.Add(await response.WriteAsync("b"));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await response.FlushAsync(new CancellationToken(canceled: true)));
        }), Test);

        Assert.Equal(Head(runtime) + Chunk("ab") + End, await runtime.InvokeAsync("1"));
        Assert.True(results[0].IsCanceled);
        Assert.False(results[1].IsCanceled);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_flush_that_is_not_awaited_is_sent_in_order()
    {
        var expected = new System.Text.StringBuilder();
        await using var runtime = LiveRuntime.Start(
            builder => builder.MapStreaming<int>(async (_, response, _) =>
            {
                var pending = 0;
                for (var i = 0; pending < 5; i++)
                {
                    var piece = new string((char)('a' + (i % 26)), 60_000);
                    expected.Append(piece);
                    response.Write(piece);
                    if (!response.FlushAsync().AsTask().IsCompleted)
                        pending++;
                }

                await Task.Yield();
            }),
            Test,
            receiveBuffer: 16 * 1024);

        var (payload, _) = Parse(await runtime.InvokeAsync("1"));

        Assert.True(expected.ToString() == payload, "the payload differs");
    }
}
