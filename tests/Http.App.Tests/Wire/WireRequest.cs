using System.Text;

namespace Lambent.Http.App.Tests;

/// <summary>A request, as its bytes will be.</summary>
internal sealed record WireRequest
{
    public string Method { get; init; } = "GET";

    /// <summary>Path and query as they are sent.</summary>
    public required string Target { get; init; }

    /// <summary>One line each, besides <c>Content-Length</c> and <c>Connection</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public ReadOnlyMemory<byte>? Body { get; init; }

    /// <summary>Whether the body is sent in two chunks, without its length.</summary>
    public bool IsChunked { get; init; }

    public string? Header(string name) => Headers.LastOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    public WireRequest With(string name, string value) => this with { Headers = [.. Headers, new(name, value)] };

    public byte[] ToBytes()
    {
        var head = new StringBuilder($"{Method} {Target} HTTP/1.1\r\n");
        foreach (var (name, value) in Headers)
            head.Append(name).Append(": ").Append(value).Append("\r\n");
        if (IsChunked)
            head.Append("Transfer-Encoding: chunked\r\n");
        else if (Body is { } body)
            head.Append("Content-Length: ").Append(body.Length).Append("\r\n");
        head.Append("Connection: close\r\n\r\n");
        return [.. Encoding.UTF8.GetBytes(head.ToString()), .. IsChunked ? Chunks(Body!.Value) : (Body ?? default).ToArray()];
    }

    private static byte[] Chunks(ReadOnlyMemory<byte> body)
    {
        var half = body.Length / 2; // at least one byte: a chunk of none is the end
        return [.. Chunk(body[..half]), .. Chunk(body[half..]), .. "0\r\n\r\n"u8];

        static byte[] Chunk(ReadOnlyMemory<byte> part) => [.. Encoding.ASCII.GetBytes($"{part.Length:x}\r\n"), .. part.Span, .. "\r\n"u8];
    }

    public override string ToString() => $"{Method} {Target} ({string.Join("; ", Headers.Select(header => $"{header.Key}: {header.Value}"))}; {(Body is { } body ? $"{body.Length} bytes" : "no body")})";
}
