using System.Net;
using System.Net.Sockets;
using System.Text;
using Lambent.TestKit;
using Xunit;
using static Lambent.TestKit.ScriptedServer;

namespace Lambent.Tests.RuntimeApi;

public sealed class SendingOutcomesTests
{
    private static readonly string Agent = $"User-Agent: lambent/0.1.0 dotnet/{Environment.Version}\r\n";

    [Fact]
    public async Task The_requests_for_next_and_response_have_the_expected_bytes()
    {
        await using var server = new ScriptedServer(new Step(Answers.Event("{}")), new(Answers.Accepted));
        using var runtime = new TestRuntime(server.Address);

        runtime.Receive();
        runtime.Succeed("{\"é\":1}");

        Assert.Equal(
            [
                $"GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: {server.Address}\r\n{Agent}\r\n",
                $"POST /2018-06-01/runtime/invocation/8476a536-e9f4-11e8-9739-2dfe598c3fcd/response HTTP/1.1\r\nHost: {server.Address}\r\n{Agent}"
                    + "Content-Type: application/json\r\nContent-Length: 8\r\n\r\n{\"Ã©\":1}",
            ],
            server.Requests);
    }

    [Fact]
    public async Task The_invocation_id_is_sent_back_with_the_response_or_error_of_its_own_event_only()
    {
        await using var server = new ScriptedServer(
            new Step(Answers.Event("1", moreHeaders: "Lambda-Runtime-Invocation-Id: n/0 nce==\r\n")), new(Answers.Accepted),
            new(Answers.Event("2", moreHeaders: "lambda-runtime-invocation-id: second\r\n")), new(Answers.Accepted),
            new(Answers.Event("3")), new(Answers.Accepted));
        using var runtime = new TestRuntime(server.Address);

        runtime.Receive();
        runtime.Succeed("1");
        runtime.Receive();
        runtime.Fail(new InvalidOperationException("no"));
        runtime.Receive();
        runtime.Succeed("3");

        var requests = server.Requests.Where(request => request.StartsWith("POST", StringComparison.Ordinal)).ToArray();
        Assert.Contains("\r\nLambda-Runtime-Invocation-Id: n/0 nce==\r\n", requests[0], StringComparison.Ordinal);
        Assert.Contains("/error HTTP/1.1\r\n", requests[1], StringComparison.Ordinal);
        Assert.Contains("\r\nLambda-Runtime-Invocation-Id: second\r\n", requests[1], StringComparison.Ordinal);
        Assert.DoesNotContain("Invocation-Id", requests[2], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_request_id_is_percent_encoded_in_the_path()
    {
        await using var server = new ScriptedServer(new Step(Answers.Event("{}", requestId: "a/b?c d%Ã©~_.-")), new(Answers.Accepted));
        using var runtime = new TestRuntime(server.Address);

        runtime.Receive();
        Assert.Equal("a/b?c d%é~_.-", runtime.Invocation.Context.RequestId);
        runtime.Succeed("null");

        Assert.StartsWith("POST /2018-06-01/runtime/invocation/a%2Fb%3Fc%20d%25%C3%A9~_.-/response HTTP/1.1\r\n", server.Requests.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_request_contains_the_error_type_the_X_Ray_cause_and_the_report()
    {
        await using var server = new ScriptedServer(new Step(Answers.Event("{}")), new(Answers.Accepted));
        using var runtime = new TestRuntime(server.Address);
        runtime.Receive();

        runtime.Fail(new InvalidOperationException("bad \"é\"\n"));

        var body = "{\"errorMessage\":\"bad \\\"Ã©\\\"\\n\",\"errorType\":\"InvalidOperationException\",\"stackTrace\":[]}";
        var directory = System.Text.Json.JsonEncodedText.Encode(AppContext.BaseDirectory);
        var cause = $"{{\"working_directory\":\"{directory}\",\"exceptions\":[{{\"type\":\"InvalidOperationException\",\"message\":\"bad \\u0022\\u00E9\\u0022\\n\",\"stack\":[]}}],\"paths\":[]}}";
        Assert.Equal(
            $"POST /2018-06-01/runtime/invocation/8476a536-e9f4-11e8-9739-2dfe598c3fcd/error HTTP/1.1\r\nHost: {server.Address}\r\n{Agent}"
                + "Content-Type: application/vnd.aws.lambda.error+json\r\n"
                + "Lambda-Runtime-Function-Error-Type: Function.InvalidOperationException\r\n"
                + $"Lambda-Runtime-Function-XRay-Error-Cause: {cause}\r\n"
                + $"Content-Length: {body.Length}\r\n\r\n{body}",
            server.Requests.Last());
    }

    [Fact]
    public async Task An_init_error_is_sent_to_init_error()
    {
        await using var server = new ScriptedServer(new Step(Answers.Accepted));
        using var runtime = new TestRuntime(server.Address);

        runtime.Source.FailInit(LambdaError.FromInit(new FormatException("no")));

        var request = Assert.Single(server.Requests);
        Assert.StartsWith("POST /2018-06-01/runtime/init/error HTTP/1.1\r\n", request, StringComparison.Ordinal);
        Assert.Contains("\r\nLambda-Runtime-Function-Error-Type: Runtime.InitError\r\n", request, StringComparison.Ordinal);
        Assert.EndsWith("{\"errorMessage\":\"no\",\"errorType\":\"FormatException\",\"stackTrace\":[]}", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_response_is_sent_again_when_its_connection_is_lost()
    {
        await using var server = new ScriptedServer(new Step(Answers.Event("{}")), Step.Drop, new(Answers.Accepted));
        using var runtime = new TestRuntime(server.Address);
        runtime.Receive();

        runtime.Succeed("42");

        Assert.Equal(server.Requests.ElementAt(1), server.Requests.ElementAt(2));
        Assert.Equal(2, server.Connections);
        Assert.Equal("", runtime.LogText);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_status_that_arrives_before_a_large_response_is_sent_is_accepted_and_the_response_is_sent_once()
    {
        const int Read = 6 * 1024 * 1024;
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var runtime = new TestRuntime(listener.LocalEndpoint.ToString()!);
        var serving = ServeAsync();
        var running = Task.Factory.StartNew(
            () =>
            {
                runtime.Receive();
                runtime.Succeed('"' + new string('x', 20 * 1024 * 1024) + '"');
                runtime.Receive();
            },
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var second = await serving;
        await running;

        Assert.StartsWith("GET /2018-06-01/runtime/invocation/next", second, StringComparison.Ordinal);
        Assert.Contains("The response of 20971522 bytes exceeds Lambda's limit of 6 MB. The caller receives an error.", runtime.LogText, StringComparison.Ordinal);
        Assert.DoesNotContain("timeout", runtime.LogText, StringComparison.Ordinal);

        async Task<string> ServeAsync() // reads 6 MiB, responds, and closes the connection without reading the rest; returns the first request of the second connection
        {
            var token = TestContext.Current.CancellationToken;
            using (var first = await listener.AcceptSocketAsync(token))
            {
                var buffer = new byte[64 * 1024];
                await first.ReceiveAsync(buffer, token);
                await first.SendAsync(Encoding.ASCII.GetBytes(Answers.Event("1")), token);
                for (var left = Read; left > 0;)
                    left -= await first.ReceiveAsync(buffer, token);
                await first.SendAsync(Encoding.ASCII.GetBytes(Answers.Error(413, "RequestEntityTooLarge")), token);
            }

            using var next = await listener.AcceptSocketAsync(token);
            var request = new byte[4096];
            var length = await next.ReceiveAsync(request, token);
            await next.SendAsync(Encoding.ASCII.GetBytes(Answers.Event("2")), token);
            return Encoding.ASCII.GetString(request, 0, length);
        }
    }

    [Theory]
    [InlineData(400, "InvalidRequestID")]
    [InlineData(403, "InvalidStateTransition")]
    public async Task A_rejected_second_attempt_means_that_the_first_attempt_was_received(int status, string type)
    {
        await using var server = new ScriptedServer(new Step(Answers.Event("{}")), Step.Drop, new(Answers.Error(status, type)));
        using var runtime = new TestRuntime(server.Address);
        runtime.Receive();

        runtime.Succeed("42");

        Assert.Equal("", runtime.LogText);
    }

    [Fact]
    public async Task A_response_that_is_lost_twice_is_logged_and_the_next_event_is_received()
    {
        await using var server = new ScriptedServer(new Step(Answers.Event("1")), Step.Drop, Step.Drop, new(Answers.Event("2")));
        using var runtime = new TestRuntime(server.Address);
        runtime.Receive();

        runtime.Succeed("42");
        Assert.True(runtime.Receive());

        Assert.Equal("2", runtime.Payload);
        Assert.Contains($"The response of this invocation could not be sent to the Lambda Runtime API at '{server.Address}' in two attempts", runtime.LogText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_response_is_not_sent_again_when_the_connection_is_lost_after_the_status_line()
    {
        await using var server = new ScriptedServer(
            new Step(Answers.Event("1")), new("HTTP/1.1 202 Accepted\r\nContent-Le", Close: true), new(Answers.Event("2")));
        using var runtime = new TestRuntime(server.Address);
        runtime.Receive();

        runtime.Succeed("42");
        Assert.True(runtime.Receive());

        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData(413, "RequestEntityTooLarge", "The response of 2 bytes exceeds Lambda's limit of 6 MB. The caller receives an error. Return less, or stream the response.")]
    [InlineData(410, "InvokeTimeout", "The response was sent after the invocation had timed out, so Lambda dropped it.")]
    [InlineData(400, "InvalidRequestID", "The Lambda Runtime API rejected the response of 2 bytes with status 400 (InvalidRequestID). The runtime continues with the next event.")]
    [InlineData(403, "InvalidStateTransition", "The Lambda Runtime API rejected the response of 2 bytes with status 403 (InvalidStateTransition). The runtime continues with the next event.")]
    public async Task A_rejected_response_is_logged_once_and_the_next_event_is_received(int status, string type, string line)
    {
        await using var server = new ScriptedServer(new Step(Answers.Event("1")), new(Answers.Error(status, type)), new(Answers.Event("2")));
        using var runtime = new TestRuntime(server.Address);
        runtime.Receive();

        runtime.Succeed("42");
        Assert.True(runtime.Receive());

        Assert.Equal("2", runtime.Payload);
        Assert.EndsWith($"\tfail\t{line}\n", runtime.LogText, StringComparison.Ordinal);
        Assert.Equal(3, server.Requests.Count); // no request to /error after the rejection
    }

    [Fact]
    public async Task Status_500_for_a_response_ends_the_runtime()
    {
        await using var server = new ScriptedServer(new Step(Answers.Event("1")), new(Answers.Error(500, "InternalServerError")));
        using var runtime = new TestRuntime(server.Address);
        runtime.Receive();

        var e = Assert.Throws<LambdaRuntimeException>(() => runtime.Succeed("42"));

        Assert.Equal(LambdaRuntimeFailure.RuntimeApi, e.Failure);
    }

    [Fact]
    public async Task A_large_response_is_sent_completely()
    {
        await using var server = new ScriptedServer(new Step(Answers.Event("1")), new(Answers.Accepted));
        using var runtime = new TestRuntime(server.Address);
        runtime.Receive();

        runtime.Succeed(new string('x', 3_000_000));

        Assert.EndsWith("Content-Length: 3000000\r\n\r\n" + new string('x', 3_000_000), server.Requests.Last(), StringComparison.Ordinal);
    }
}
