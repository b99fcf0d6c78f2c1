using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;

namespace Lambent;

/// <summary>
/// Writes the heads of requests to the Runtime API into one array that is reused. Constant parts are created once.
/// </summary>
internal sealed class RequestWriter
{
    private const string Version = "/2018-06-01/runtime/";

    private readonly byte[] _common; // the end of the request line, then Host and User-Agent
    private byte[] _head = new byte[PayloadBuffer.HeadRoom];
    private int _length;

    public RequestWriter(RuntimeApiAddress address)
    {
        _common = Encoding.ASCII.GetBytes($" HTTP/1.1\r\nHost: {address.Text}\r\nUser-Agent: {UserAgent}\r\n");
        Next = [.. "GET "u8, .. Encoding.ASCII.GetBytes(Version), .. "invocation/next"u8, .. _common, .. "\r\n"u8];
    }

    /// <summary>The complete request for the next event.</summary>
    public byte[] Next { get; }

    public ReadOnlySpan<byte> Head => _head.AsSpan(0, _length);

    public ReadOnlyMemory<byte> HeadMemory => _head.AsMemory(0, _length);

    private static string UserAgent =>
        $"lambent/{PackageVersion.Text} dotnet/{Environment.Version}{(RuntimeFeature.IsDynamicCodeSupported ? "" : "-aot")}";

    /// <summary>Starts <c>POST …/invocation/{id}/{what}</c>. The ID is percent-encoded, because callers can choose it.</summary>
    public void BeginInvocation(ReadOnlySpan<byte> requestId, ReadOnlySpan<byte> operation)
    {
        _length = 0;
        Append("POST /2018-06-01/runtime/invocation/"u8);
        AppendEncoded(requestId);
        Append("/"u8);
        Append(operation);
        Append(_common);
    }

    /// <summary>Starts <c>POST …/runtime/{what}</c>.</summary>
    public void Begin(ReadOnlySpan<byte> operation)
    {
        _length = 0;
        Append("POST /2018-06-01/runtime/"u8);
        Append(operation);
        Append(_common);
    }

    /// <summary>The complete request <c>GET …/runtime/restore/next</c>.</summary>
    public byte[] RestoreNext() => [.. "GET /2018-06-01/runtime/restore/next"u8, .. _common, .. "\r\n"u8];

    public void Header(ReadOnlySpan<byte> nameAndColon, ReadOnlySpan<byte> value)
    {
        Append(nameAndColon);
        Append(" "u8);
        Append(value);
        Append("\r\n"u8);
    }

    /// <summary>Ends the head of a request with a body of known length.</summary>
    public void End(int contentLength)
    {
        Append("Content-Length: "u8);
        Span<byte> digits = stackalloc byte[11];
        Utf8Formatter.TryFormat(contentLength, digits, out var count);
        Append(digits[..count]);
        Append("\r\n\r\n"u8);
    }

    /// <summary>Ends the head of a request with a chunked body.</summary>
    public void EndChunked() => Append("Transfer-Encoding: chunked\r\n\r\n"u8);

    /// <summary>Letters, digits and <c>-._~</c> (RFC 3986 §2.3), as a set of bits per half of ASCII: the test runs for each byte of each request ID.</summary>
    private static bool IsUnreserved(byte b)
    {
        const ulong Low = (0x3FFUL << '0') | (1UL << '-') | (1UL << '.');
        const ulong High = (0x3FFFFFFUL << ('A' - 64)) | (0x3FFFFFFUL << ('a' - 64)) | (1UL << ('_' - 64)) | (1UL << ('~' - 64));
        return b < 128 && (((b < 64 ? Low : High) >> (b & 63)) & 1) != 0;
    }

    private void AppendEncoded(ReadOnlySpan<byte> segment)
    {
        while (true)
        {
            var length = 0;
            while (length < segment.Length && IsUnreserved(segment[length]))
                length++;
            Append(segment[..length]);
            if (length == segment.Length)
                return;
            var value = segment[length];
            Append([(byte)'%', "0123456789ABCDEF"u8[value >> 4], "0123456789ABCDEF"u8[value & 15]]);
            segment = segment[(length + 1)..];
        }
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (_length + bytes.Length > _head.Length)
            Array.Resize(ref _head, Math.Max(_length + bytes.Length, _head.Length * 2));
        bytes.CopyTo(_head.AsSpan(_length));
        _length += bytes.Length;
    }
}
