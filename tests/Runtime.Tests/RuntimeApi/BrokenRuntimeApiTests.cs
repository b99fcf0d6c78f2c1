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
    public async Task The_request_for_the_next_event_is_retried_after_a_gateway_error(int status)
    {
        await using var server = new ScriptedServer(
            new Step(Answers.Error(status, "X")), new(Answers.Error(status, "X")), new(Answers.Event("{}")));
        using var runtime = new TestRuntime(server.Address);

        Assert.True(runtime.Receive());

        Assert.Equal([50, 100], runtime.Waits.Select(wait => (int)wait.TotalMilliseconds));
    }

    [Fact]
    public async Task The_request_for_the_next_event_is_retried_after_a_lost_connection_and_success_resets_the_count()
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
    public async Task The_runtime_fails_after_six_retries_with_a_message_that_contains_the_address()
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
    public void The_runtime_fails_when_the_address_has_no_listener()
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
    public async Task An_error_status_for_the_next_event_ends_the_runtime_without_retries(int status, string type)
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
    public async Task An_invalid_response_ends_the_runtime_with_the_reason(string answer, string problem)
    {
        await using var server = new ScriptedServer(new Step(answer));
        using var runtime = new TestRuntime(server.Address);

        var e = Assert.Throws<LambdaRuntimeException>(() => runtime.Receive());

        Assert.Equal($"The Lambda Runtime API at '{server.Address}' {problem}. Check that AWS_LAMBDA_RUNTIME_API is the address of a Lambda Runtime API.", e.Message);
    }
}
