using System.Buffers.Text;
using System.Text;

namespace Lambent;

/// <summary>
/// The head of an HTTP/1.1 request or response, parsed in one pass without allocating strings: the framing of the body, and whether the connection stays
/// open. Spec: RFC 9112 §2 to §6. Header names are case-insensitive.
/// </summary>
internal abstract class MessageHead
{
    /// <summary>The offset of the first byte after the head.</summary>
    public int End { get; private set; }

    /// <summary>The value of <c>Content-Length</c>; -1 when the head has none.</summary>
    public long ContentLength { get; private set; }

    public bool Chunked { get; private set; }

    /// <summary>Whether the connection ends after this message.</summary>
    public bool Close { get; set; }

    /// <summary>Parses a complete head, which ends with an empty line. Throws <see cref="FormatException"/> when it is not HTTP/1.</summary>
    public void Parse(ReadOnlySpan<byte> head)
    {
        (ContentLength, Chunked, Close, End) = (-1, false, false, head.Length);
        var lineEnd = head.IndexOf((byte)'\n');
        FirstLine(WithoutCarriageReturn(head[..lineEnd]));
        for (var at = lineEnd + 1; at < head.Length; at = lineEnd + 1)
        {
            lineEnd = at + head[at..].IndexOf((byte)'\n');
            var line = WithoutCarriageReturn(head[at..lineEnd]);
            if (line.IsEmpty)
                break;
            var colon = line.IndexOf((byte)':');
            if (colon <= 0 || line[colon - 1] is (byte)' ' or (byte)'\t')
                throw new FormatException($"a header line of {line.Length} bytes has no name");
            var (start, end) = (colon + 1, line.Length);
            while (start < end && line[start] is (byte)' ' or (byte)'\t')
                start++;
            while (end > start && line[end - 1] is (byte)' ' or (byte)'\t')
                end--;
            Header(line[..colon], line[start..end], (at + start)..(at + end));
        }

        // Why: a message with both headers may hide a second message in its body (RFC 9112 §6.3).
        if (Chunked && ContentLength >= 0)
            throw new FormatException("the message has both Content-Length and Transfer-Encoding");
    }

    /// <summary>Parses the request line or the status line.</summary>
    protected abstract void FirstLine(ReadOnlySpan<byte> line);

    /// <summary>Processes a header. The base class processes the headers that frame the message.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value without surrounding white space.</param>
    /// <param name="range">The position of the value in the head.</param>
    protected virtual void Header(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, Range range)
    {
        if (name.Length == 14 && Is(name, "Content-Length"u8))
        {
            if (value.IsEmpty || value[0] is < (byte)'0' or > (byte)'9' || !Utf8Parser.TryParse(value, out long length, out var bytesConsumed) || bytesConsumed != value.Length)
                throw new FormatException($"Content-Length is '{Encoding.ASCII.GetString(value)}'");
            if (ContentLength >= 0 && ContentLength != length)
                throw new FormatException($"the message has two values of Content-Length, {ContentLength} and {length}");
            ContentLength = length;
        }
        else if (name.Length == 17 && Is(name, "Transfer-Encoding"u8))
        {
            Chunked = Is(value, "chunked"u8) ? true : throw new FormatException("the transfer encoding is not 'chunked'");
        }
        else if (name.Length == 10 && Is(name, "Connection"u8))
        {
            Close = Is(value, "close"u8) || (Close && !Is(value, "keep-alive"u8));
        }
    }

    /// <summary>Whether two names are equal without regard to case. Fast when the case is equal too, so give the spelling that AWS sends.</summary>
    protected static bool Is(ReadOnlySpan<byte> text, ReadOnlySpan<byte> expected) => text.SequenceEqual(expected) || Ascii.EqualsIgnoreCase(text, expected);

    private static ReadOnlySpan<byte> WithoutCarriageReturn(ReadOnlySpan<byte> line)
    {
        while (line is [.., (byte)'\r'])
            line = line[..^1];
        return line;
    }
}
