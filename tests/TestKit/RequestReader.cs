using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Lambent.TestKit;

/// <summary>Reads requests as they come on the wire, one character a byte. It knows just enough HTTP to find the end of one.</summary>
public sealed class RequestReader(Stream stream)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>Whether the bytes are a whole request: head and body, or head, chunks and an end without trailers.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> request)
    {
        var body = request.IndexOf("\r\n\r\n"u8) + 4;
        if (body < 4)
            return false;
        return request[..body].IndexOf("Transfer-Encoding: chunked"u8) >= 0
            ? request[(body - 2)..].EndsWith("\r\n0\r\n\r\n"u8)
            : request.Length >= body + ContentLength(request[..body]);
    }

    private static int ContentLength(ReadOnlySpan<byte> head)
    {
        var at = head.IndexOf("Content-Length: "u8);
        return at >= 0 && Utf8Parser.TryParse(head[(at + 16)..], out int length, out _) ? length : 0;
    }

    /// <summary>A whole request, chunks and trailers included as they are; null when the peer has closed before its end.</summary>
    public async Task<string?> ReadRequestAsync(CancellationToken cancellationToken)
    {
        if (await ReadUntilAsync("\r\n\r\n", cancellationToken) is not { } head)
            return null;
        if (head.Contains("\r\nTransfer-Encoding: chunked\r\n", StringComparison.Ordinal))
            return await ReadChunksAsync(cancellationToken) is { } chunks ? head + chunks : null;
        var at = head.IndexOf("Content-Length: ", StringComparison.Ordinal);
        if (at < 0)
            return head;
        var length = int.Parse(head.AsSpan(at + 16, head.IndexOf('\r', at) - at - 16), CultureInfo.InvariantCulture);
        return await ReadAsync(length, cancellationToken) is { } body ? head + body : null;
    }

    /// <summary>All up to and including a text; null when the peer has closed before it.</summary>
    public async Task<string?> ReadUntilAsync(string end, CancellationToken cancellationToken)
    {
        var bytes = Encoding.Latin1.GetBytes(end);
        var text = new StringBuilder();
        while (true)
        {
            for (; _start < _end; _start++)
            {
                text.Append((char)_buffer[_start]);
                if (_buffer[_start] != bytes[^1] || text.Length < bytes.Length || text.ToString(text.Length - bytes.Length, bytes.Length) != end)
                    continue;
                _start++;
                return text.ToString();
            }

            if (!await ReceiveAsync(cancellationToken))
                return null;
        }
    }

    /// <summary>What has come and was not read, or else what one receive gives; empty when the peer has closed.</summary>
    public async Task<string> ReadPieceAsync(CancellationToken cancellationToken)
    {
        if (_start == _end && !await ReceiveAsync(cancellationToken))
            return "";
        var piece = Encoding.Latin1.GetString(_buffer, _start, _end - _start);
        _start = _end;
        return piece;
    }

    private async Task<string?> ReadAsync(int length, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            if (_start == _end && !await ReceiveAsync(cancellationToken))
                return null;
            var count = Math.Min(_end - _start, length - text.Length);
            text.Append(Encoding.Latin1.GetString(_buffer, _start, count));
            _start += count;
        }

        return text.ToString();
    }

    private async Task<string?> ReadChunksAsync(CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        while (true)
        {
            if (await ReadUntilAsync("\r\n", cancellationToken) is not { } line)
                return null;
            text.Append(line);
            var size = int.Parse(line.AsSpan(0, line.Length - 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (size == 0)
                break;
            if (await ReadAsync(size + 2, cancellationToken) is not { } chunk)
                return null;
            text.Append(chunk);
        }

        string? trailer;
        do
        {
            trailer = await ReadUntilAsync("\r\n", cancellationToken);
            text.Append(trailer);
        }
        while (trailer is not (null or "\r\n"));
        return trailer is null ? null : text.ToString();
    }

    private async Task<bool> ReceiveAsync(CancellationToken cancellationToken)
    {
        _start = 0;
        _end = await stream.ReadAsync(_buffer, cancellationToken);
        return _end > 0;
    }
}
