using Lambent.TestKit;

namespace Lambent.Extensions.Tests.ExtensionsApi;

public sealed class ExtensionsApiConnectionTests
{
    private const string Id = "4e2d1b3c-7c1f-4b5a-9d1e-0a6b8f1c2d3e";

    [Theory(Timeout = 60_000)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10_000)]
    public async Task Registration_sends_these_bytes_and_reads_the_response(int segment)
    {
        await using var server = new ScriptedServer(new ScriptedServer.Step(ExtensionsApiResponses.Registered(Id), segment));
        using var connection = Connect(server);
        var info = connection.Register("my-extension", ExtensionEvents.Invoke | ExtensionEvents.Shutdown, "accountId");

        Assert.Equal(
            "POST /2020-01-01/extension/register HTTP/1.1\r\n"
            + $"Host: {server.Address}\r\n"
            + "User-Agent: lambent/0.1.0\r\n"
            + "Lambda-Extension-Name: my-extension\r\n"
            + "Lambda-Extension-Accept-Feature: accountId\r\n"
            + "Content-Type: application/json\r\n"
            + "Content-Length: 32\r\n"
            + "\r\n"
            + "{\"events\":[\"INVOKE\",\"SHUTDOWN\"]}",
            Assert.Single(server.Requests));
        Assert.Equal(
            new LambdaExtensionInfo
            {
                Name = "my-extension",
                Identifier = Id,
                FunctionName = "orders",
                FunctionVersion = "$LATEST",
                Handler = "bootstrap",
                AccountId = "123456789012",
            },
            info);
        Assert.Equal(Id, connection.Identifier);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(0, "{\"events\":[]}")]
    [InlineData(1, "{\"events\":[\"INVOKE\"]}")]
    [InlineData(2, "{\"events\":[\"SHUTDOWN\"]}")]
    public async Task Registration_sends_the_events_and_by_default_no_feature(int events, string body)
    {
        await using var server = new ScriptedServer(new ScriptedServer.Step(
            "HTTP/1.1 200 OK\r\nLAMBDA-extension-identifier:x\r\nContent-Length: 2\r\n\r\n{}"));
        using var connection = Connect(server);
        var info = connection.Register("e", (ExtensionEvents)events);

        var request = Assert.Single(server.Requests);
        Assert.EndsWith($"Lambda-Extension-Name: e\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}", request, StringComparison.Ordinal);
        Assert.Equal(new LambdaExtensionInfo { Name = "e", Identifier = "x" }, info);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("{\"functionName\":7,\"functionVersion\":null,\"handler\":[\"x\"],\"more\":{\"handler\":\"no\"}}")]
    [InlineData("{\"more\":[[{}]]}")]
    public async Task Absent_or_unexpected_members_of_the_registration_response_are_empty(string body)
    {
        await using var server = new ScriptedServer(new ScriptedServer.Step(
            $"HTTP/1.1 200 OK\r\nLambda-Extension-Identifier: x\r\nContent-Length: {body.Length}\r\n\r\n{body}"));
        using var connection = Connect(server);
        Assert.Equal(new LambdaExtensionInfo { Name = "e", Identifier = "x" }, connection.Register("e", default));
    }

    [Fact(Timeout = 60_000)]
    public async Task Next_is_sent_without_waiting_for_the_response()
    {
        await using var server = new ScriptedServer(
            new ScriptedServer.Step(ExtensionsApiResponses.Registered(Id)),
            new ScriptedServer.Step(ExtensionsApiResponses.Invoke("8476a536-e9f4-11e8-9739-2dfe598c3fcd"), 1),
            new ScriptedServer.Step(ExtensionsApiResponses.Shutdown("SpinDown")));
        using var connection = Connect(server);
        connection.Register("e", ExtensionEvents.Invoke);
        connection.SendNext();
        var invoke = Assert.IsType<InvokeEvent>(connection.ReceiveNext());

        Assert.Equal("8476a536-e9f4-11e8-9739-2dfe598c3fcd", invoke.RequestId);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1795176000123), invoke.Deadline);
        Assert.Equal("arn:aws:lambda:us-east-1:123456789012:function:orders", invoke.InvokedFunctionArn);
        Assert.Equal(new TraceContext { Type = "X-Amzn-Trace-Id", Value = "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700" }, invoke.Tracing);
        Assert.Equal(
            $"GET /2020-01-01/extension/event/next HTTP/1.1\r\nHost: {server.Address}\r\nUser-Agent: lambent/0.1.0\r\nLambda-Extension-Identifier: {Id}\r\n\r\n",
            server.Requests.ToArray()[1]);

        connection.SendNext();
        var shutdown = Assert.IsType<ShutdownEvent>(connection.ReceiveNext());
        Assert.Equal(ShutdownReason.Spindown, shutdown.Reason);
        Assert.Equal("SpinDown", shutdown.Reason.Value);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1795176000123), shutdown.Deadline);
        Assert.Equal(1, server.Connections);
    }

    [Fact(Timeout = 60_000)]
    public async Task An_unknown_event_type_is_null_and_unexpected_members_are_ignored()
    {
        await using var server = new ScriptedServer(
            new ScriptedServer.Step(ExtensionsApiResponses.Ok("{\"eventType\":\"PAUSE\",\"deadlineMs\":1}")),
            new ScriptedServer.Step(ExtensionsApiResponses.Ok("{\"tracing\":\"no\",\"deadlineMs\":\"soon\",\"requestId\":{},\"eventType\":\"invoke\",\"more\":[1]}")));
        using var connection = Connect(server);
        connection.SendNext();
        Assert.Null(connection.ReceiveNext());
        connection.SendNext();
        Assert.Equal(new InvokeEvent { RequestId = "" }, connection.ReceiveNext());
    }

    [Fact(Timeout = 60_000)]
    public async Task A_failure_is_reported_with_an_error_type_that_Lambda_accepts()
    {
        await using var server = new ScriptedServer(
            new ScriptedServer.Step(ExtensionsApiResponses.Registered(Id)),
            new ScriptedServer.Step(Answers.Accepted),
            new ScriptedServer.Step(Answers.Accepted));
        using var connection = Connect(server);
        connection.Register("e", default);
        connection.ReportInitError(new InvalidOperationException("no\nsuch ümlaut"));
        connection.ReportExitError(new FileNotFoundException("gone"));

        const string Body = "{\"errorMessage\":\"no\\nsuch \\u00FCmlaut\",\"errorType\":\"InvalidOperationException\",\"stackTrace\":[]}";
        Assert.Equal(
            "POST /2020-01-01/extension/init/error HTTP/1.1\r\n"
            + $"Host: {server.Address}\r\nUser-Agent: lambent/0.1.0\r\nLambda-Extension-Identifier: {Id}\r\n"
            + "Lambda-Extension-Function-Error-Type: Extension.InvalidOperationException\r\n"
            + $"Content-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body}",
            server.Requests.ToArray()[1]);
        Assert.StartsWith("POST /2020-01-01/extension/exit/error HTTP/1.1\r\n", server.Requests.ToArray()[2], StringComparison.Ordinal);
        Assert.Contains("\r\nLambda-Extension-Function-Error-Type: Extension.FileNotFoundException\r\n", server.Requests.ToArray()[2], StringComparison.Ordinal);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(403, "Extension.InvalidExtensionName", LambdaExtensionFailure.InvalidExtensionName)]
    [InlineData(403, "Extension.RegistrationClosed", LambdaExtensionFailure.RegistrationClosed)]
    [InlineData(403, "Extension.UnknownExtensionIdentifier", LambdaExtensionFailure.UnknownExtensionIdentifier)]
    [InlineData(403, "Extension.InvalidExtensionIdentifier", LambdaExtensionFailure.InvalidExtensionIdentifier)]
    [InlineData(403, "Extension.MissingExtensionIdentifier", LambdaExtensionFailure.MissingExtensionIdentifier)]
    [InlineData(403, "Extension.InvalidExtensionState", LambdaExtensionFailure.InvalidExtensionState)]
    [InlineData(403, "Extension.InvalidEventType", LambdaExtensionFailure.InvalidEventType)]
    [InlineData(403, "Extension.MissingHeader", LambdaExtensionFailure.MissingHeader)]
    [InlineData(403, "Extension.TooManyExtensions", LambdaExtensionFailure.TooManyExtensions)]
    [InlineData(400, "InvalidRequestFormat", LambdaExtensionFailure.Refused)]
    [InlineData(500, "InternalServerError", LambdaExtensionFailure.Refused)]
    public async Task Each_error_type_has_its_failure_value(int status, string type, LambdaExtensionFailure failure)
    {
        await using var server = new ScriptedServer(new ScriptedServer.Step(Answers.Error(status, type)));
        using var connection = Connect(server);
        var error = Assert.Throws<LambdaExtensionException>(() => connection.Register("e", default));
        Assert.Equal((failure, type, status), (error.Failure, error.ErrorType, error.StatusCode));
        Assert.StartsWith($"Lambda at '{server.Address}' answered {status} ({type}) to the registration of the extension: no.", error.Message, StringComparison.Ordinal);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", "without the header 'Lambda-Extension-Identifier'")]
    [InlineData("HTTP/1.1 200 OK\r\nLambda-Extension-Identifier: x\r\nContent-Length: 1\r\n\r\n{", "a body that is not JSON")]
    [InlineData("SMTP ready\r\n\r\n", "not HTTP/1.1")]
    [InlineData("", "closed the connection")]
    public async Task A_response_outside_the_protocol_is_an_unreachable_api(string answer, string message)
    {
        await using var server = new ScriptedServer(new ScriptedServer.Step(answer, Close: true));
        using var connection = Connect(server);
        var error = Assert.Throws<LambdaExtensionException>(() => connection.Register("e", default));
        Assert.Equal(LambdaExtensionFailure.Unreachable, error.Failure);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Contains(server.Address, error.Message, StringComparison.Ordinal);
    }

    private static ExtensionsApiConnection Connect(ScriptedServer server) => new(RuntimeApiAddress.Parse(server.Address, "test"));
}
