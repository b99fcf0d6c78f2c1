using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class StreamedResponseTests
{
    private const int Timeout = 30_000;

    [Fact(Timeout = Timeout)]
    public async Task Chunks_are_collected()
    {
        await using var bench = await Bench.StartAsync();
        var (invocation, socket, head) = await BeginAsync(bench);
        using var connection = socket;

        var answer = await SendAsync(connection, head + "3\r\n\"ab\r\n3\r\ncd\"\r\n0\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 202 Accepted\r\n", answer, StringComparison.Ordinal);
        Assert.Equal("200 \"abcd\"", await invocation.SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task Trailers_make_it_a_function_error()
    {
        await using var bench = await Bench.StartAsync();
        var (invocation, socket, head) = await BeginAsync(bench);
        using var connection = socket;
        var error = $$"""{"errorMessage":"{{new string('x', 60_000)}}","errorType":"Bad"}"""; // more than Kestrel takes by default

        await SendAsync(
            connection,
            $"{head}3\r\n\"ab\r\n0\r\nLambda-Runtime-Function-Error-Type: Function.Bad\r\nLambda-Runtime-Function-Error-Body: {Convert.ToBase64String(Encoding.UTF8.GetBytes(error))}\r\n\r\n");

        Assert.Equal("200 " + error, await invocation.SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_cut_stream_is_a_truncated_response()
    {
        await using var bench = await Bench.StartAsync();
        var (invocation, socket, head) = await BeginAsync(bench);

        await socket.SendAsync(Encoding.ASCII.GetBytes(head + "3\r\n\"ab\r\n"));
        socket.Dispose();

        Assert.Equal(
            """200 {"errorMessage":"The response was cut before its end.","errorType":"Runtime.TruncatedResponse"}""", await invocation.SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_cut_buffered_answer_may_come_again()
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        var invocation = bench.InvokeAsync();
        await runtime.NextAsync();
        using (var socket = await ConnectAsync(bench))
            await socket.SendAsync(Encoding.ASCII.GetBytes(Head(runtime, "Content-Length: 100") + "\"half"));

        await runtime.RespondAsync("\"whole\"");

        Assert.Equal("200 \"whole\"", await invocation.SummaryAsync());
    }

    [Theory(Timeout = Timeout)]
    [InlineData("buffered")]
    [InlineData("Streaming")]
    public async Task Any_other_mode_is_refused_and_the_caller_told(string mode)
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();
        var invocation = bench.Emulator.InvokeAsync("{}"u8.ToArray(), cancellationToken: TestContext.Current.CancellationToken);
        await runtime.NextAsync();

        var refused = await runtime.RespondAsync("1", ("Lambda-Runtime-Function-Response-Mode", mode)).SummaryAsync();

        Assert.Equal("""400 {"errorMessage":"Invalid function response mode","errorType":"InvalidFunctionResponseMode"}""", refused);
        Assert.Equal("Runtime.InvalidResponseModeHeader", (await invocation).ErrorType);
    }

    private static async Task<(Task<HttpResponseMessage> Invocation, Socket Connection, string Head)> BeginAsync(Bench bench)
    {
        var runtime = bench.NewRuntime();
        var invocation = bench.InvokeFunctionAsync();
        await runtime.NextAsync();
        return (invocation, await ConnectAsync(bench), Head(runtime, "Lambda-Runtime-Function-Response-Mode: streaming\r\nTransfer-Encoding: chunked"));
    }

    private static string Head(TestRuntime runtime, string headers) =>
        $"POST /2018-06-01/runtime/invocation/{runtime.RequestId}/response HTTP/1.1\r\nHost: 127.0.0.1\r\n{headers}\r\n\r\n";

    private static async Task<Socket> ConnectAsync(Bench bench)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(bench.Environment.Uri.Host, bench.Environment.Uri.Port, TestContext.Current.CancellationToken);
        return socket;
    }

    private static async Task<string> SendAsync(Socket socket, string text)
    {
        await socket.SendAsync(Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken);
        var buffer = new byte[1024];
        return Encoding.ASCII.GetString(buffer, 0, await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken));
    }
}
