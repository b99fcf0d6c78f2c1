using Lambent.TestKit;
using Xunit;
using static Lambent.Tests.Streaming.Wire;

namespace Lambent.Tests.Streaming;

/// <summary>Streamed responses that Lambda rejects or closes, and connections that are lost.</summary>
public sealed class RefusedStreamTests
{
    private const string Trace = "\ttraceId=Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1\n";

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Theory(Timeout = 60_000)]
    [InlineData(410, "InvokeTimeout", "The streamed response was sent after the invocation had timed out, so Lambda dropped it.")]
    [InlineData(413, "RequestEntityTooLarge", "The streamed response of 5 bytes exceeds Lambda's limit of 200 MB. The caller receives a truncated response.")]
    [InlineData(400, "TruncatedHTTPRequest", "The Lambda Runtime API rejected the streamed response of 5 bytes with status 400 (TruncatedHTTPRequest). The runtime continues with the next event.")]
    public async Task A_rejected_streamed_response_is_logged_once_and_the_next_event_is_received(int status, string type, string line)
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (_, response, _) => await response.WriteAsync("whole")), Test);

        await runtime.InvokeAsync("1", Answers.Error(status, type));
        await runtime.WaitForNextAsync();

        Assert.EndsWith($"\tfail\t{line}{Trace}", Assert.Single(runtime.Log.Writes), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task Status_500_for_a_streamed_response_ends_the_runtime()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (_, response, _) => await response.WriteAsync("whole")), Test);

        await runtime.InvokeAsync("1", Answers.Error(500, "InternalServerError"));

        var e = await Assert.ThrowsAsync<LambdaRuntimeException>(() => runtime.Running);
        Assert.Equal(
            $"The Lambda Runtime API at '{runtime.Server.Address}' returned status 500 for the streamed response (InternalServerError). Check that AWS_LAMBDA_RUNTIME_API is the address of a Lambda Runtime API.",
            e.Message);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_closed_stream_is_an_exception_for_the_handler_and_logged_once(bool handlerCatches)
    {
        IOException? seen = null;
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (number, response, _) =>
        {
            try
            {
                do
                    await response.WriteAsync("piece");
                while (number == 1);
            }
            catch (IOException e)
            {
                seen = e;
                await Assert.ThrowsAnyAsync<IOException>(async () => await response.WriteAsync("more", Test));
                if (!handlerCatches)
                    throw;
            }
        }), Test);
        var connection = await runtime.BeginAsync("1");
        await connection.Reader.ReadUntilAsync(Chunk("piece"), Test);

        connection.Reset();
        var request = await runtime.InvokeAsync("2");

        Assert.Equal(Head(runtime) + Chunk("piece") + End, request);
        Assert.Matches("^Lambda closed the response stream of this invocation after [0-9]+ bytes\\. Lambda closes", seen!.Message);
        Assert.Matches("\tfail\tLambda closed the response stream of this invocation after [0-9]+ bytes: .+ The caller receives a truncated response\\. ", Assert.Single(runtime.Log.Writes));
    }

    [Fact(Timeout = 60_000)]
    public async Task An_error_status_that_arrives_before_the_end_of_the_response_is_logged()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (number, response, _) =>
        {
            do
                await response.WriteAsync("piece");
            while (number == 1);
        }), Test);
        var connection = await runtime.BeginAsync("1");
        await connection.Reader.ReadUntilAsync(Chunk("piece"), Test);

        await connection.SendAsync(Answers.Error(410, "InvokeTimeout"), Test);
        connection.Close();
        await runtime.InvokeAsync("2");

        Assert.Contains("\tfail\tThe streamed response was sent after the invocation had timed out", Assert.Single(runtime.Log.Writes), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_connection_that_is_closed_without_a_status_is_logged_once()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (_, response, _) => await response.WriteAsync("whole")), Test);
        var connection = await runtime.BeginAsync("1");
        await connection.Reader.ReadRequestAsync(Test);

        connection.Close();
        await runtime.InvokeAsync("2");

        Assert.Contains("\tfail\tLambda closed the response stream of this invocation after 5 bytes: ", Assert.Single(runtime.Log.Writes), StringComparison.Ordinal);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_response_is_sent_on_a_new_connection_when_the_old_one_was_closed_before_the_first_flush(bool reset)
    {
        var connectionClosed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (_, response, _) =>
        {
            await connectionClosed.Task.WaitAsync(Test);
            await response.WriteAsync("first");
            await response.WriteAsync("second");
        }), Test);
        var connection = await runtime.BeginAsync("1");

        if (reset)
            connection.Reset();
        else
            connection.Close();
        connectionClosed.SetResult();
        using var other = await runtime.Server.AcceptAsync(Test);
        var request = await other.Reader.ReadRequestAsync(Test);
        await other.SendAsync(Answers.Accepted, Test);
        Assert.Null(await other.Reader.ReadRequestAsync(Test)); // closed

        Assert.Equal(Head(runtime) + Chunk("first") + Chunk("second") + End, request);
        Assert.Equal("", runtime.Log.Text);
    }
}
