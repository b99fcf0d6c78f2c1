using Lambent.TestKit;
using Xunit;
using static Lambent.TestKit.ScriptedServer;

namespace Lambent.Tests.RuntimeApi;

/// <summary>Contradictory or unlimited framing. The same code reads responses of the Runtime API and requests of the Telemetry API.</summary>
public sealed class HostileFramingTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: id\r\n";

    [Theory]
    [InlineData("Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", "the message has two values of Content-Length, 2 and 3")]
    [InlineData("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}", "the message has both Content-Length and Transfer-Encoding")]
    [InlineData("Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n{}", "the message has both Content-Length and Transfer-Encoding")]
    [InlineData("Transfer-Encoding: gzip, chunked\r\n\r\n{}", "the transfer encoding is not 'chunked'")]
    [InlineData("Content-Length : 2\r\n\r\n{}", "a header line of 18 bytes has no name")]
    [InlineData("Content-Length: +2\r\n\r\n{}", "Content-Length is '+2'")]
    public async Task A_response_with_contradictory_lengths_is_rejected(string rest, string expected)
    {
        await using var server = new ScriptedServer(new Step(Head + rest));
        using var runtime = new TestRuntime(server.Address);

        var error = Assert.Throws<LambdaRuntimeException>(() => runtime.Receive());

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_equal_Content_Length_headers_are_accepted()
    {
        await using var server = new ScriptedServer(new Step(Head + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}"));
        using var runtime = new TestRuntime(server.Address);

        Assert.True(runtime.Receive());

        Assert.Equal("{}", runtime.Payload);
    }

    [Theory]
    [InlineData("extensions")]
    [InlineData("trailers")]
    public async Task Chunk_extensions_and_trailers_have_a_size_limit(string what)
    {
        var line = new string('x', 500_000);
        var body = what == "extensions"
            ? string.Concat(Enumerable.Repeat($"1;{line}\r\na\r\n", 5)) + "0\r\n\r\n"
            : "1\r\na\r\n0\r\n" + string.Concat(Enumerable.Repeat($"t: {line}\r\n", 5)) + "\r\n";
        await using var server = new ScriptedServer(new Step(Head + "Transfer-Encoding: chunked\r\n\r\n" + body));
        using var runtime = new TestRuntime(server.Address);

        var error = Assert.Throws<LambdaRuntimeException>(() => runtime.Receive());

        Assert.Contains("the framing of the chunked body is longer than 1048576 bytes", error.Message, StringComparison.Ordinal);
    }
}
