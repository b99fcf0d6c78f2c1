using System.Net.Http.Headers;
using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>InvokeWithResponseStream, byte for byte. The expected frames were made with another implementation of the encoding and of CRC-32.</summary>
public sealed class EventStreamTests
{
    private const int Timeout = 30_000;
    private const string Hello = "0000006f0000005af5fe871f0d3a6d6573736167652d747970650700056576656e740b3a6576656e742d7479706507000c5061796c6f61644368756e6b0d3a636f6e74656e742d747970650700186170706c69636174696f6e2f6f637465742d73747265616d68656c6c6f4fe061f2";
    private const string Complete = "00000066000000541f56c8690d3a6d6573736167652d747970650700056576656e740b3a6576656e742d7479706507000e496e766f6b65436f6d706c6574650d3a636f6e74656e742d747970650700106170706c69636174696f6e2f6a736f6e7b7dface259a";
    private const string Failed = "000000ab000000540ed3e4030d3a6d6573736167652d747970650700056576656e740b3a6576656e742d7479706507000e496e766f6b65436f6d706c6574650d3a636f6e74656e742d747970650700106170706c69636174696f6e2f6a736f6e7b224572726f72436f6465223a2246756e6374696f6e2e426164222c224572726f7244657461696c73223a227b5c226572726f724d6573736167655c223a5c226e6f5c227d227d49f9fcab";

    [Fact(Timeout = Timeout)]
    public async Task A_chunk_is_a_frame_at_once_and_the_end_is_one_too()
    {
        await using var bench = await Bench.StartAsync();
        var invocation = InvokeAsync(bench);
        using var runtime = await StreamingRuntime.BeginAsync(bench);
        using var answer = await invocation; // the head, before any chunk
        await using var body = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);

        await runtime.WriteAsync("hello");
        Assert.Equal(Hello, await ReadAsync(body, Hello.Length / 2));
        await runtime.EndAsync();
        Assert.Equal(Complete, await ReadAsync(body, Complete.Length / 2));

        Assert.Equal(0, await body.ReadAsync(new byte[1], TestContext.Current.CancellationToken));
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(new MediaTypeHeaderValue("application/vnd.amazon.eventstream"), answer.Content.Headers.ContentType);
        Assert.Equal("$LATEST", answer.Header("X-Amz-Executed-Version"));
        Assert.True(Guid.TryParse(answer.Header("x-amzn-RequestId"), out _));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_in_the_middle_is_in_the_last_frame()
    {
        await using var bench = await Bench.StartAsync();
        var invocation = InvokeAsync(bench);
        using var runtime = await StreamingRuntime.BeginAsync(bench);
        using var answer = await invocation;

        await runtime.WriteAsync("hello");
        await runtime.FailAsync("Function.Bad", """{"errorMessage":"no"}""");

        Assert.Equal(Hello + Failed, await AllAsync(answer));
    }

    [Fact(Timeout = Timeout)]
    public async Task An_answer_in_one_piece_is_one_chunk_and_an_error_none()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        var answered = InvokeAsync(bench);
        await runtime.NextAsync();
        await runtime.RespondAsync("hello");
        var failed = InvokeAsync(bench);
        await runtime.NextAsync();
        await runtime.FailAsync("""{"errorMessage":"no"}""", ("Lambda-Runtime-Function-Error-Type", "Function.Bad"));

        Assert.Equal(Hello + Complete, await AllAsync(await answered));
        Assert.Equal(Failed, await AllAsync(await failed));
    }

    [Fact(Timeout = Timeout)]
    public async Task Event_is_no_type_for_it_and_DryRun_runs_nothing()
    {
        await using var bench = await Bench.StartAsync();

        using var refused = await InvokeAsync(bench, ("X-Amz-Invocation-Type", "Event"));
        using var dry = await InvokeAsync(bench, ("X-Amz-Invocation-Type", "DryRun"));

        Assert.Equal((400, "InvalidParameterValueException"), ((int)refused.StatusCode, refused.Header("X-Amzn-Errortype")));
        Assert.Equal(204, (int)dry.StatusCode);
        Assert.Equal(0, bench.Emulator.InProgress);
    }

    private static Task<HttpResponseMessage> InvokeAsync(Bench bench, params (string Name, string Value)[] headers) => bench.Caller.SendAsync(
        Bench.Request(HttpMethod.Post, "/2021-11-15/functions/function/response-streaming-invocations", "{}"u8.ToArray(), headers),
        HttpCompletionOption.ResponseHeadersRead,
        TestContext.Current.CancellationToken);

    private static async Task<string> AllAsync(HttpResponseMessage answer)
    {
        using (answer)
            return Convert.ToHexStringLower(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<string> ReadAsync(Stream body, int length)
    {
        var buffer = new byte[length];
        await body.ReadExactlyAsync(buffer, TestContext.Current.CancellationToken);
        return Convert.ToHexStringLower(buffer);
    }
}
