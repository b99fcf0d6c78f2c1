using System.Net;
using System.Text;

namespace Lambent.Extensions.Tests.Telemetry;

public sealed class HttpTelemetryConnectionTests : IDisposable
{
    private const string Ok = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";

    private readonly List<string> _warnings = [];
    private readonly TelemetryQueue _queue = new(8 * 1024 * 1024, TimeSpan.FromMinutes(1), static _ => { });
    private readonly TelemetryReceiver _receiver;

    public HttpTelemetryConnectionTests() => _receiver = new(new TelemetrySubscription(), IPAddress.Loopback, _queue, _warnings.Add);

    public void Dispose() => _receiver.Dispose();

    [Theory(Timeout = 60_000)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task A_batch_in_any_segments_is_queued_and_answered(int segment)
    {
        Assert.Equal(Ok, await RawHttp.ExchangeAsync(_receiver.Port, RawHttp.Post(Batch("a", "b")), segment));
        Assert.Equal(["a", "b"], Take());
    }

    [Theory(Timeout = 60_000)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(1000)]
    public async Task Chunks_with_extensions_and_trailers_are_one_body(int segment)
    {
        var body = Batch("chunked");
        var request = "POST /x?y HTTP/1.1\r\nhost: a\r\ntransfer-encoding: Chunked\r\n\r\n"
            + $"5;a=b\r\n{body[..5]}\r\n{body.Length - 5:X}\r\n{body[5..]}\r\n0\r\nTrailer: x\r\n\r\n";
        Assert.Equal(Ok, await RawHttp.ExchangeAsync(_receiver.Port, request, segment));
        Assert.Equal(["chunked"], Take());
    }

    [Theory(Timeout = 60_000)]
    [InlineData(3)]
    [InlineData(100_000)]
    public async Task A_connection_is_reused_and_requests_may_be_pipelined(int segment)
    {
        using var client = await RawHttp.ConnectAsync(_receiver.Port);
        await RawHttp.SendAsync(client, RawHttp.Post(Batch("1")), segment);
        Assert.Equal(Ok, await ReadAsync(client));
        var chunks = $"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n{Batch("3").Length:x}\r\n{Batch("3")}\r\n0\r\n\r\n";
        await RawHttp.SendAsync(client, RawHttp.Post(Batch("2")) + chunks + RawHttp.Post(Batch("4")), segment);
        for (var i = 0; i < 3; i++)
            Assert.Equal(Ok, await ReadAsync(client));
        Assert.Equal(["1"], Take());
        Assert.Equal(["2"], Take());
        Assert.Equal(["3"], Take());
        Assert.Equal(["4"], Take());
    }

    [Fact(Timeout = 60_000)]
    public async Task A_connection_is_closed_on_request_of_the_peer()
    {
        foreach (var request in new[] { RawHttp.Post(Batch("a"), "Connection: close\r\n"), RawHttp.Post(Batch("a")).Replace("HTTP/1.1", "HTTP/1.0", StringComparison.Ordinal) })
        {
            using var client = await RawHttp.ConnectAsync(_receiver.Port);
            await RawHttp.SendAsync(client, request);
            Assert.Equal("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", await ReadAsync(client));
            Assert.Null(await ReadAsync(client));
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task Expect_100_continue_is_answered_before_the_body()
    {
        using var client = await RawHttp.ConnectAsync(_receiver.Port);
        var request = RawHttp.Post(Batch("a"), "Expect: 100-continue\r\n");
        var body = request.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4;
        await RawHttp.SendAsync(client, request[..body]);
        Assert.Equal("HTTP/1.1 100 Continue\r\n\r\n", await ReadAsync(client));
        await RawHttp.SendAsync(client, request[body..]);
        Assert.Equal(Ok, await ReadAsync(client));
    }

    [Theory(Timeout = 60_000)]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("PUT / HTTP/1.1\r\nContent-Length: 2\r\n\r\n[]")]
    public async Task Another_method_is_answered_with_405_and_the_connection_stays_open(string request)
    {
        using var client = await RawHttp.ConnectAsync(_receiver.Port);
        await RawHttp.SendAsync(client, request + RawHttp.Post(Batch("after")));
        Assert.Equal("HTTP/1.1 405 Method Not Allowed\r\nAllow: POST\r\nContent-Length: 0\r\n\r\n", await ReadAsync(client));
        Assert.Equal(Ok, await ReadAsync(client));
        Assert.Equal(["after"], Take());
    }

    [Theory(Timeout = 60_000)]
    [InlineData("hello\r\n\r\n")]
    [InlineData("POST / HTTP/2.0\r\n\r\n")]
    [InlineData("POST /\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nno colon\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nContent-Length : 3\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n")]
    public async Task A_malformed_request_is_answered_with_400_and_the_connection_is_closed(string request)
    {
        using (var client = await RawHttp.ConnectAsync(_receiver.Port))
        {
            await RawHttp.SendAsync(client, request);
            Assert.Equal("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", await ReadAsync(client));
            Assert.Null(await ReadAsync(client));
        }

        Assert.StartsWith("The telemetry listener rejected a request that is not HTTP/1.1: ", Assert.Single(_warnings), StringComparison.Ordinal);
        Assert.Equal(Ok, await RawHttp.ExchangeAsync(_receiver.Port, RawHttp.Post(Batch("after"))));
    }

    [Theory(Timeout = 60_000)]
    [InlineData("Content-Length: 1572865\r\n\r\n")]
    [InlineData("Content-Length: 1572865\r\nExpect: 100-continue\r\n\r\n")]
    [InlineData("Content-Length: 99999999999\r\n\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n180001\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n1\r\n[\r\n180000\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n7fffffff\r\n")]
    public async Task A_request_above_the_largest_batch_is_answered_with_413(string rest)
    {
        Assert.Equal("HTTP/1.1 413 Content Too Large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", await RawHttp.ExchangeAsync(_receiver.Port, "POST / HTTP/1.1\r\n" + rest));
        Assert.Contains("and the limit is 1572864 bytes. Lower TelemetryBuffering.MaxBytes.", Assert.Single(_warnings), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task The_response_reaches_a_peer_that_still_sends()
    {
        Assert.StartsWith(
            "HTTP/1.1 413 ",
            await RawHttp.ExchangeAsync(_receiver.Port, RawHttp.Post(new string(' ', 3_000_000))),
            StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task The_largest_batch_is_accepted()
    {
        var body = Batch("large") + new string(' ', 1_572_864 - Batch("large").Length);
        Assert.Equal(Ok, await RawHttp.ExchangeAsync(_receiver.Port, RawHttp.Post(body)));
        Assert.Equal(["large"], Take());
    }

    [Fact(Timeout = 60_000)]
    public async Task Malformed_json_is_answered_with_200_and_becomes_an_unknown_record()
    {
        Assert.Equal(Ok, await RawHttp.ExchangeAsync(_receiver.Port, RawHttp.Post("[oops")));
        Assert.Equal("oops", Assert.IsType<UnknownRecord>(_queue.Take()![0]).Text);
    }

    [Fact(Timeout = 60_000)]
    public async Task Concurrent_connections_lose_no_record()
    {
        var clients = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => RawHttp.ConnectAsync(_receiver.Port)));
        await Task.WhenAll(clients.Select(async (client, i) =>
        {
            for (var j = 0; j < 5; j++)
            {
                await RawHttp.SendAsync(client, RawHttp.Post(Batch($"{i}.{j}")), 50);
                Assert.Equal(Ok, await ReadAsync(client));
            }
        }));
        var seen = Enumerable.Range(0, 200).SelectMany(_ => Take()).Order(StringComparer.Ordinal);
        Assert.Equal(Enumerable.Range(0, 40).SelectMany(i => Enumerable.Range(0, 5).Select(j => $"{i}.{j}")).Order(StringComparer.Ordinal), seen);
        foreach (var client in clients)
            client.Dispose();
    }

    [Fact(Timeout = 60_000)]
    public async Task A_peer_that_closes_within_a_request_does_not_affect_others()
    {
        using (var client = await RawHttp.ConnectAsync(_receiver.Port))
            await RawHttp.SendAsync(client, RawHttp.Post(Batch("half"))[..^3]);
        Assert.Equal(Ok, await RawHttp.ExchangeAsync(_receiver.Port, RawHttp.Post(Batch("whole"))));
        Assert.Equal(["whole"], Take());
    }

    [Fact(Timeout = 60_000)]
    public async Task Dispose_closes_idle_connections()
    {
        using var client = await RawHttp.ConnectAsync(_receiver.Port);
        await RawHttp.SendAsync(client, RawHttp.Post(Batch("a")));
        Assert.Equal(Ok, await ReadAsync(client));
        _receiver.Dispose();
        try
        {
            Assert.Null(await ReadAsync(client));
        }
        catch (IOException)
        {
            // a reset closes the connection, too
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task A_closed_queue_is_answered_with_503()
    {
        _queue.Close();
        Assert.StartsWith("HTTP/1.1 503 ", await RawHttp.ExchangeAsync(_receiver.Port, RawHttp.Post(Batch("late"))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_error_for_a_port_in_use_names_the_port()
    {
        var error = Assert.Throws<LambdaExtensionException>(() => new TelemetryReceiver(new TelemetrySubscription { Port = _receiver.Port }, IPAddress.Loopback, _queue, _warnings.Add));
        Assert.Equal(LambdaExtensionFailure.Configuration, error.Failure);
        Assert.StartsWith($"The telemetry listener cannot listen on port {_receiver.Port} of '127.0.0.1' (", error.Message, StringComparison.Ordinal);
    }

    private static Task<string?> ReadAsync(System.Net.Sockets.TcpClient client) => RawHttp.ReadMessageAsync(client.GetStream(), TestContext.Current.CancellationToken);

    private static string Batch(params string[] lines)
    {
        var text = new StringBuilder("[");
        foreach (var line in lines)
            text.Append(text.Length > 1 ? "," : "").Append("{\"time\":\"2026-11-21T12:00:00Z\",\"type\":\"function\",\"record\":\"").Append(line).Append("\"}");
        return text.Append(']').ToString();
    }

    private IEnumerable<string?> Take() => _queue.Take()!.Select(record => Assert.IsType<FunctionLog>(record).Text);
}
