using System.Net;
using System.Net.Sockets;
using Lambent.TestKit;
using Xunit;
using static Lambent.TestKit.ScriptedServer;

namespace Lambent.Tests.RuntimeApi;

public sealed class BrokenRuntimeApiTests
{
    private static readonly int[] Doubling = [50, 100, 200, 400, 800, 1000];

    [Theory]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Next_is_tried_again_while_a_gateway_is_in_trouble(int status)
    {
        await using var server = new ScriptedServer(
            new Step(Answers.Error(status, "X")), new(Answers.Error(status, "X")), new(Answers.Event("{}")));
        using var runtime = new TestRuntime(server.Address);

        Assert.True(runtime.Receive());

        Assert.Equal([50, 100], runtime.Waits.Select(wait => (int)wait.TotalMilliseconds));
    }

    [Fact]
    public async Task Next_that_is_cut_is_tried_again_and_success_resets_the_count()
    {
        await using var server = new ScriptedServer(
            Step.Drop, new("HTTP/1.1 200 OK\r\nContent-Le", Close: true), new(Answers.Event("1")), new(Answers.Accepted),
            Step.Drop, new("HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: 1\r\nContent-Length: 5\r\n\r\n123", Close: true), new(Answers.Event("2")));
        using var runtime = new TestRuntime(server.Address);

        Assert.True(runtime.Receive());
        runtime.Succeed("null");
        Assert.True(runtime.Receive());

        Assert.Equal("2", runtime.Payload);
        Assert.Equal([50, 100, 50, 100], runtime.Waits.Select(wait => (int)wait.TotalMilliseconds));
    }

    [Fact]
    public async Task Next_is_given_up_after_six_more_tries_with_one_line_that_names_the_address()
    {
        await using var server = new ScriptedServer(Enumerable.Repeat(Step.Drop, 7).ToArray());
        using var runtime = new TestRuntime(server.Address);

        var e = Assert.Throws<LambdaRuntimeException>(() => runtime.Receive());

        Assert.Equal(Doubling, runtime.Waits.Select(wait => (int)wait.TotalMilliseconds));
        Assert.Equal(LambdaRuntimeFailure.RuntimeApi, e.Failure);
        Assert.StartsWith($"The Lambda Runtime API at '{server.Address}' could not be reached or closed the connection (", e.Message, StringComparison.Ordinal);
        Assert.EndsWith("), 7 times in a row. Check that AWS_LAMBDA_RUNTIME_API is the address of a Lambda Runtime API.", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', e.Message);
    }

    [Fact]
    public void Next_is_given_up_when_nobody_listens()
    {
        using var unused = new TcpListener(IPAddress.Loopback, 0);
        unused.Start();
        var port = ((IPEndPoint)unused.LocalEndpoint).Port;
        unused.Stop();
        using var runtime = new TestRuntime($"127.0.0.1:{port}");

        Assert.Throws<LambdaRuntimeException>(() => runtime.Receive());

        Assert.Equal(Doubling, runtime.Waits.Select(wait => (int)wait.TotalMilliseconds));
    }

    [Theory]
    [InlineData(500, "InternalServerError")]
    [InlineData(403, "InvalidStateTransition")]
    [InlineData(404, "NotFound")]
    public async Task Next_that_is_refused_ends_the_runtime_at_once(int status, string type)
    {
        await using var server = new ScriptedServer(new Step(Answers.Error(status, type)));
        using var runtime = new TestRuntime(server.Address);

        var e = Assert.Throws<LambdaRuntimeException>(() => runtime.Receive());

        Assert.Empty(runtime.Waits);
        Assert.Equal(
            $"The Lambda Runtime API at '{server.Address}' returned status {status} for the request '/invocation/next' ({type}). Check that AWS_LAMBDA_RUNTIME_API is the address of a Lambda Runtime API.",
            e.Message);
    }

    [Theory]
    [InlineData("SSH-2.0-OpenSSH_9.2\r\n\r\n", "sent a response that is not valid HTTP/1.1: the status line is not 'HTTP/1.1 NNN'")]
    [InlineData("HTTP/1.1 200 OK\r\nno colon\r\n\r\n", "sent a response that is not valid HTTP/1.1: a header line of 8 bytes has no name")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: x1\r\n\r\n", "sent a response that is not valid HTTP/1.1: Content-Length is 'x1'")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", "sent a response that is not valid HTTP/1.1: Content-Length is '-1'")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n", "sent a response that is not valid HTTP/1.1: a body of 99999999999 bytes exceeds the limit")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", "sent a response that is not valid HTTP/1.1: a chunk size is not hexadecimal")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffff\r\n", "sent a response that is not valid HTTP/1.1: a chunk of 2147483647 bytes exceeds the limit")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n", "sent a response that is not valid HTTP/1.1: a chunk is longer than its size")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", "sent an event without the header 'Lambda-Runtime-Aws-Request-Id'")]
    public async Task What_is_no_runtime_api_is_said_to_be_none(string answer, string words)
    {
        await using var server = new ScriptedServer(new Step(answer));
        using var runtime = new TestRuntime(server.Address);

        var e = Assert.Throws<LambdaRuntimeException>(() => runtime.Receive());

        Assert.Equal($"The Lambda Runtime API at '{server.Address}' {words}. Check that AWS_LAMBDA_RUNTIME_API is the address of a Lambda Runtime API.", e.Message);
    }
}
