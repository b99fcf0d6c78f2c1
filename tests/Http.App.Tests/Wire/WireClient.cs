using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Lambent.Http.App.Tests;

/// <summary>Sends requests byte for byte, and reads answers line by line: a client that neither joins headers nor mends paths.</summary>
internal static class WireClient
{
    public static async Task<WireAnswer> SendAsync(Uri server, WireRequest request, CancellationToken cancellationToken)
    {
        using var socket = new TcpClient { NoDelay = true };
        await socket.ConnectAsync(server.Host, server.Port, cancellationToken);
        var stream = socket.GetStream();
        await stream.WriteAsync(request.ToBytes(), cancellationToken);
        using var received = new MemoryStream();
        await stream.CopyToAsync(received, cancellationToken);
        return Parse(received.ToArray(), request);
    }

    private static WireAnswer Parse(byte[] bytes, WireRequest request)
    {
        var end = bytes.AsSpan().IndexOf("\r\n\r\n"u8);
        if (end < 0)
            throw new IOException($"The connection ended after {bytes.Length} bytes: {request}");
        var lines = Encoding.UTF8.GetString(bytes, 0, end).Split("\r\n");
        var headers = lines[1..].Select(line => line.Split(':', 2)).Select(parts => KeyValuePair.Create(parts[0], parts[1].Trim())).ToArray();
        var answer = new WireAnswer(int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture), headers, bytes[(end + 4)..]);
        if (answer.Header("Transfer-Encoding") == "chunked" && request.Method != "HEAD")
            return answer with { Body = Dechunked(answer.Body, request) };
        var length = answer.Header("Content-Length");
        return length is null || request.Method == "HEAD" || answer.Status == 304 || answer.Body.Length == int.Parse(length, CultureInfo.InvariantCulture)
            ? answer
            : throw new IOException($"The body has {answer.Body.Length} bytes of {length}: {request}");
    }

    private static byte[] Dechunked(ReadOnlySpan<byte> chunks, WireRequest request)
    {
        var body = new List<byte>();
        while (true)
        {
            var line = chunks.IndexOf("\r\n"u8);
            if (line < 0)
                throw new IOException($"The answer was cut: {request}");
            var length = int.Parse(chunks[..line], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (length == 0)
                return [.. body];
            body.AddRange(chunks.Slice(line + 2, length));
            chunks = chunks[(line + 2 + length + 2)..];
        }
    }
}
