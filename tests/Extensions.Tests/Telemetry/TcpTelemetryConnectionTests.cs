using System.Net;
using System.Text;

namespace Lambent.Extensions.Tests.Telemetry;

public sealed class TcpTelemetryConnectionTests : IDisposable
{
    private readonly List<string> _warnings = [];
    private readonly TelemetryQueue _queue = new(8 * 1024 * 1024, TimeSpan.FromMinutes(1), static _ => { });
    private readonly TelemetryReceiver _receiver;

    public TcpTelemetryConnectionTests() =>
        _receiver = new(new TelemetrySubscription { Destination = TelemetryDestination.Tcp }, IPAddress.Loopback, _queue, _warnings.Add);

    public void Dispose() => _receiver.Dispose();

    [Theory(Timeout = 60_000)]
    [InlineData(1)]
    [InlineData(13)]
    [InlineData(100_000)]
    public async Task Each_line_is_a_record_and_the_last_line_needs_no_line_feed(int segment)
    {
        using (var client = await RawHttp.ConnectAsync(_receiver.Port))
            await RawHttp.SendAsync(client, Line("a") + "\n" + Line("b") + "\r\n\n" + "oops\n[" + Line("c") + "]\n" + Line("d"), segment);
        var texts = new List<string?>();
        while (texts.Count < 5)
            texts.AddRange(_queue.Take()!.Select(record => record is FunctionLog line ? line.Text : ((UnknownRecord)record).Text));
        Assert.Equal(["a", "b", "oops", "c", "d"], texts);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_line_above_the_limit_closes_the_connection()
    {
        using var client = await RawHttp.ConnectAsync(_receiver.Port);
        var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(new string('x', 4_000_000)), TestContext.Current.CancellationToken);
            Assert.Null(await RawHttp.ReadMessageAsync(stream, TestContext.Current.CancellationToken));
        }
        catch (IOException)
        {
            // the listener closed the connection during the write
        }

        Assert.StartsWith("The telemetry listener closed a connection: a line is longer than 1572864 bytes. ", Assert.Single(_warnings), StringComparison.Ordinal);
    }

    private static string Line(string text) => $"{{\"time\":\"2026-11-21T12:00:00Z\",\"type\":\"function\",\"record\":\"{text}\"}}";
}
