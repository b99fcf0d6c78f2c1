using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lambent.Extensions.Tests;

/// <summary>HTTP messages as text with one character for each byte.</summary>
internal static class RawHttp
{
    /// <summary>A POST request as Lambda sends it.</summary>
    public static string Post(string body, string moreHeaders = "") =>
        $"POST / HTTP/1.1\r\nHost: sandbox.localdomain\r\nContent-Type: application/json\r\n{moreHeaders}Content-Length: {body.Length}\r\n\r\n{body}";

    public static async Task<TcpClient> ConnectAsync(int port)
    {
        var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
        return client;
    }

    public static async Task SendAsync(TcpClient client, string bytes, int segment = int.MaxValue)
    {
        var all = Encoding.Latin1.GetBytes(bytes);
        for (var at = 0; at < all.Length; at += Math.Min(segment, all.Length - at))
            await client.GetStream().WriteAsync(all.AsMemory(at, Math.Min(segment, all.Length - at)), TestContext.Current.CancellationToken);
    }

    /// <summary>Sends a request on a new connection and returns the response.</summary>
    public static async Task<string?> ExchangeAsync(int port, string request, int segment = int.MaxValue)
    {
        using var client = await ConnectAsync(port);
        await SendAsync(client, request, segment);
        return await ReadMessageAsync(client.GetStream(), TestContext.Current.CancellationToken);
    }

    /// <summary>Reads one message; null if the connection is closed before it.</summary>
    public static async Task<string?> ReadMessageAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var one = new byte[1];
        while (text.Length < 4 || text.ToString(text.Length - 4, 4) != "\r\n\r\n")
        {
            if (await stream.ReadAsync(one, cancellationToken) == 0)
                return null;
            text.Append((char)one[0]);
        }

        var head = text.ToString();
        var at = head.IndexOf("Content-Length: ", StringComparison.Ordinal);
        if (at < 0)
            return head;
        var body = new byte[int.Parse(head.AsSpan(at + 16, head.IndexOf('\r', at) - at - 16), CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body, cancellationToken);
        return head + Encoding.Latin1.GetString(body);
    }
}
