using System.Net;
using System.Net.Sockets;
using Lambent.TestKit;
using Xunit;
using static Lambent.TestKit.ScriptedServer;

namespace Lambent.Tests.RuntimeApi;

public sealed class ReceivingEventsTests
{
    public static TheoryData<string, int> Forms()
    {
        const string Head = "HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: 1\r\n";
        string[] forms =
        [
            Head + "Content-Length: 11\r\n\r\nhello world",
            Head + "content-length:11\r\n\r\nhello world",
            Head + "CONTENT-LENGTH: \t11 \r\n\r\nhello world",
            Head + "Transfer-Encoding: chunked\r\n\r\nb\r\nhello world\r\n0\r\n\r\n",
            Head + "Transfer-Encoding: chunked\r\n\r\n1\r\nh\r\n00000A;x=\"y\"\r\nello world\r\n0\r\nTrailer: x\r\nOther: y\r\n\r\n",
            Head + "transfer-encoding: CHUNKED\r\n\r\n6\nhello \n5 \nworld\n0\n\n",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + Head + "Content-Length: 11\r\n\r\nhello world",
            "HTTP/1.1 200\nLambda-Runtime-Aws-Request-Id: 1\nContent-Length: 11\n\nhello world",
            "HTTP/1.1 200 OK\r\nLAMBDA-RUNTIME-AWS-REQUEST-ID:1\r\nX-Empty:\r\nContent-Length: 11\r\n\r\nhello world",
        ];
        var data = new TheoryData<string, int>();
        foreach (var form in forms)
        {
            foreach (var segment in (int[])[1, 2, 3, 7, 16, 10_000])
                data.Add(form, segment);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Every_framing_is_read_in_any_segmentation_and_the_connection_is_reused(string answer, int segment)
    {
        await using var server = new ScriptedServer(new Step(answer, segment), new(Answers.Accepted), new(answer, segment));
        using var runtime = new TestRuntime(server.Address);

        Assert.True(runtime.Receive());
        Assert.Equal("hello world", runtime.Payload);
        Assert.Equal("1", runtime.Invocation.Context.RequestId);
        runtime.Succeed("null");
        Assert.True(runtime.Receive());

        Assert.Equal("hello world", runtime.Payload);
        Assert.Equal(1, server.Connections);
        Assert.Empty(runtime.Waits);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nConnection: close\r\nLambda-Runtime-Aws-Request-Id: 1\r\nContent-Length: 2\r\n\r\n{}")]
    [InlineData("HTTP/1.0 200 OK\r\nLambda-Runtime-Aws-Request-Id: 1\r\nContent-Length: 2\r\n\r\n{}")]
    [InlineData("HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: 1\r\n\r\n{}")]
    public async Task A_new_connection_is_opened_after_a_response_that_closes_the_connection(string answer)
    {
        await using var server = new ScriptedServer(new Step(answer, Close: true), new(Answers.Accepted));
        using var runtime = new TestRuntime(server.Address);

        Assert.True(runtime.Receive());
        Assert.Equal("{}", runtime.Payload);
        runtime.Succeed("null");

        Assert.Equal(2, server.Connections);
        Assert.Equal("", runtime.LogText);
    }

    [Fact]
    public async Task A_connection_that_was_closed_while_the_function_was_frozen_is_replaced()
    {
        await using var server = new ScriptedServer(new Step(Answers.Event("1")), new(Answers.Accepted, Close: true), new(Answers.Event("2")));
        using var runtime = new TestRuntime(server.Address);
        runtime.Receive();
        runtime.Succeed("null");

        Assert.True(runtime.Receive());

        Assert.Equal("2", runtime.Payload);
        Assert.Equal(2, server.Connections);
    }

    [Fact]
    public async Task A_large_event_is_received_completely()
    {
        var body = new string('x', 3_000_000);
        await using var server = new ScriptedServer(new Step(Answers.Event(body), 60_001));
        using var runtime = new TestRuntime(server.Address);

        Assert.True(runtime.Receive());

        Assert.Equal(body, runtime.Payload);
    }

    [Fact]
    public async Task An_event_without_a_body_is_empty()
    {
        await using var server = new ScriptedServer(new Step(Answers.Event("")));
        using var runtime = new TestRuntime(server.Address);

        Assert.True(runtime.Receive());

        Assert.Equal(0, runtime.Invocation.Payload.Length);
    }

    [Fact]
    public async Task A_host_name_is_resolved_and_sent_unchanged_in_the_Host_header()
    {
        await using var server = new ScriptedServer(new Step(Answers.Event("{}")));
        using var runtime = new TestRuntime($"localhost:{server.Port}");

        Assert.True(runtime.Receive());

        Assert.Contains($"Host: localhost:{server.Port}\r\n", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_of_several_addresses_that_accepts_is_used()
    {
        await using var server = new ScriptedServer(new Step(Answers.Event("{}")));
        var address = RuntimeApiAddress.Parse($"any:{server.Port}", "the address");

        using var socket = address.Connect([IPAddress.IPv6Loopback, IPAddress.Parse("127.0.0.2"), IPAddress.Loopback]);

        Assert.Equal(new IPEndPoint(IPAddress.Loopback, server.Port), socket.RemoteEndPoint);
    }

    [Fact]
    public void The_last_failure_is_thrown_when_no_address_accepts_the_connection()
    {
        var address = RuntimeApiAddress.Parse($"any:{ClosedPort()}", "the address");

        Assert.Equal(SocketError.ConnectionRefused, Assert.Throws<SocketException>(() => address.Connect([IPAddress.IPv6Loopback, IPAddress.Loopback])).SocketErrorCode);
        Assert.Equal(SocketError.HostNotFound, Assert.Throws<SocketException>(() => address.Connect([])).SocketErrorCode);

        static int ClosedPort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
    }

    [Fact]
    public async Task An_IPv6_address_is_supported()
    {
        await using var server = new ScriptedServer(IPAddress.IPv6Loopback, new Step(Answers.Event("{}")));
        using var runtime = new TestRuntime($"[::1]:{server.Port}");

        Assert.True(runtime.Receive());
    }

    [Theory]
    [InlineData("http://127.0.0.1:9001")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:")]
    [InlineData(":9001")]
    [InlineData("127.0.0.1:99999")]
    [InlineData("127.0.0.1:0")]
    [InlineData("::1:9001")]
    public void An_invalid_address_is_in_the_message_with_its_setting(string address)
    {
        var e = Assert.Throws<LambdaRuntimeException>(() => RuntimeApiAddress.Parse(address, "AWS_LAMBDA_RUNTIME_API"));

        Assert.Equal(LambdaRuntimeFailure.Configuration, e.Failure);
        Assert.Equal(
            $"AWS_LAMBDA_RUNTIME_API is '{address}', which is not 'host:port'. Set it to the address of a Lambda Runtime API, for example '127.0.0.1:9001' or '[::1]:9001'.",
            e.Message);
    }

    [Fact]
    public async Task Stopping_ends_a_wait_for_the_next_event()
    {
        await using var server = new ScriptedServer();
        using var runtime = new TestRuntime(server.Address);
        using var stopping = new CancellationTokenSource();
        var receiving = Task.Factory.StartNew(
            () => runtime.Source.Receive(runtime.Invocation, stopping.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

        await stopping.CancelAsync();
        runtime.Source.Stop();

        Assert.False(await receiving.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }
}
