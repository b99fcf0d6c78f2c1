using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lambent.Events.Tests;

/// <summary>Receives one request, as S3 does at a pre-signed URL, and keeps its text.</summary>
internal sealed class ResponseUrl : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task<(string, string)> _received;

    public ResponseUrl(string status = "200 OK")
    {
        _listener.Start();
        Address = $"http://{_listener.LocalEndpoint}";
        _received = ReceiveAsync(status);
    }

    public string Address { get; }

    public Task<(string Head, string Body)> ReceivedAsync() => _received.WaitAsync(TimeSpan.FromSeconds(30));

    public void Dispose() => _listener.Dispose();

    private async Task<(string, string)> ReceiveAsync(string status)
    {
        using var client = await _listener.AcceptTcpClientAsync();
        var stream = client.GetStream();
        var received = new List<byte>();
        var buffer = new byte[16_384];
        while (!IsComplete(received) && await stream.ReadAsync(buffer) is var count and > 0)
            received.AddRange(buffer.AsSpan(0, count));
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
        var text = Encoding.UTF8.GetString([.. received]);
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return (text[..(end + 2)], text[(end + 4)..]);
    }

    private static bool IsComplete(List<byte> received)
    {
        const string Length = "Content-Length: ";
        var text = Encoding.Latin1.GetString([.. received]); // one character per byte
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var at = text.IndexOf(Length, StringComparison.OrdinalIgnoreCase);
        return end >= 0 && at >= 0 && text.Length - end - 4 >= int.Parse(text.AsSpan(at + Length.Length, text.IndexOf('\r', at) - at - Length.Length), CultureInfo.InvariantCulture);
    }
}
