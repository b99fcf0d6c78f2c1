using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;
using Lambent.TestKit;
using static Lambent.Extensions.Tests.ExtensionsApiResponses;

namespace Lambent.Extensions.Tests.Examples;

public sealed class OtlpExtensionTests
{
    [Fact(Timeout = 60_000)]
    public async Task Invocations_become_spans_and_log_lines_become_log_records()
    {
        await using var lambda = new FakeExtensionsApi();
        await using var collector = new Collector();
        using var extension = new ExtensionProcess(
            Repository.PathTo("artifacts", "bin", "OtlpExtension", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), "OtlpExtension.dll"),
            lambda,
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address));
        await lambda.TakeAsync("POST /2020-01-01/extension/register ");
        var port = await lambda.TakeSubscriptionAsync();
        await RawHttp.ExchangeAsync(port, RawHttp.Post(
            "[{\"time\":\"2026-11-21T12:00:00.000Z\",\"type\":\"platform.start\",\"record\":{\"requestId\":\"request-1\",\"tracing\":{\"type\":\"X-Amzn-Trace-Id\","
            + "\"value\":\"Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=0\"}}},"
            + "{\"time\":\"2026-11-21T12:00:00.010Z\",\"type\":\"function\",\"record\":\"hello from a function\\n\"},"
            + "{\"time\":\"2026-11-21T12:00:01.000Z\",\"type\":\"platform.report\",\"record\":{\"requestId\":\"request-1\",\"status\":\"timeout\",\"metrics\":{\"durationMs\":250.5},"
            + "\"spans\":[{\"name\":\"extensionOverhead\",\"start\":\"2026-11-21T12:00:00.200Z\",\"durationMs\":50}]}}]"));
        var traces = await collector.TakeAsync("/v1/traces");
        Assert.Contains("extensionOverhead", traces, StringComparison.Ordinal);
        Assert.Contains("request-1", traces, StringComparison.Ordinal);
        Assert.Contains("orders", traces, StringComparison.Ordinal);
        Assert.Contains(Encoding.Latin1.GetString(Convert.FromHexString("5bef4de7ad49b0e87f6ef6c87fc2e700")), traces, StringComparison.Ordinal);
        Assert.Contains(Encoding.Latin1.GetString(Convert.FromHexString("9a9197af755a6419")), traces, StringComparison.Ordinal);
        Assert.Contains(Nanoseconds(0x39, 1795262400_000_000_000), traces, StringComparison.Ordinal);
        Assert.Contains(Nanoseconds(0x41, 1795262400_250_500_000), traces, StringComparison.Ordinal);
        var logs = await collector.TakeAsync("/v1/logs");
        Assert.Contains("hello from a function", logs, StringComparison.Ordinal);
        Assert.Contains("2026-11-21T12:00:00.0100000+00:00", logs, StringComparison.Ordinal);
        lambda.RespondToNext(Shutdown());
        Assert.Equal(0, (await extension.WaitForExitAsync()).ExitCode);
    }

    /// <summary>A protobuf fixed64 with its tag: 0x39 for start_time_unix_nano, 0x41 for end_time_unix_nano.</summary>
    private static string Nanoseconds(byte tag, ulong value)
    {
        var bytes = new byte[9];
        bytes[0] = tag;
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(1), value);
        return Encoding.Latin1.GetString(bytes);
    }

    /// <summary>An OTLP collector that accepts every HTTP request.</summary>
    private sealed class Collector : IAsyncDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource _stopping = new();
        private readonly Channel<string> _requests = Channel.CreateUnbounded<string>();
        private readonly List<Task> _serving = [];

        public Collector()
        {
            _listener.Start();
            _serving.Add(AcceptAsync());
        }

        public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

        public async Task<string> TakeAsync(string path)
        {
            var request = await _requests.Reader.ReadAsync(TestContext.Current.CancellationToken);
            Assert.StartsWith($"POST {path} HTTP/1.1\r\n", request, StringComparison.Ordinal);
            return request;
        }

        public async ValueTask DisposeAsync()
        {
            await _stopping.CancelAsync();
            _listener.Stop();
            await Task.WhenAll(_serving.ToArray());
            _stopping.Dispose();
        }

        private async Task AcceptAsync()
        {
            try
            {
                while (true)
                    _serving.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stopping.Token)));
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
            {
            }
        }

        private async Task ServeAsync(TcpClient client)
        {
            using var connection = client;
            try
            {
                while (await RawHttp.ReadMessageAsync(client.GetStream(), _stopping.Token) is { } request)
                {
                    _requests.Writer.TryWrite(request);
                    await client.GetStream().WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"u8.ToArray(), _stopping.Token);
                }
            }
            catch (Exception e) when (e is OperationCanceledException or IOException)
            {
            }
        }
    }
}
