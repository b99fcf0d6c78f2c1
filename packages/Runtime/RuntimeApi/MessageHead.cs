using System.Buffers.Text;
using System.Text;

namespace Lambent;

/// <summary>
/// The head of an HTTP/1.1 message, read in one pass and without a string: how its body is framed, and whether its connection can be used again. Requests and
/// responses follow the same rules. Spec: RFC 9112 §2 to §6; header names are compared without case.
/// </summary>
internal abstract class MessageHead
{
    /// <summary>The offset of the first byte after the head.</summary>
    public int End { get; private set; }

    /// <summary>The announced length of the body; -1 when there is none.</summary>
    public long ContentLength { get; private set; }

    public bool Chunked { get; private set; }

    /// <summary>Whether the connection cannot carry another message.</summary>
    public bool Close { get; set; }

    /// <summary>Reads a whole head, which ends with an empty line. Throws <see cref="FormatException"/> when it is not HTTP/1.</summary>
    public void Parse(ReadOnlySpan<byte> head)
    {
        (ContentLength, Chunked, Close, End) = (-1, false, false, head.Length);
        var lineEnd = head.IndexOf((byte)'\n');
        FirstLine(head[..lineEnd].TrimEnd((byte)'\r'));
        for (var at = lineEnd + 1; at < head.Length; at = lineEnd + 1)
        {
            lineEnd = at + head[at..].IndexOf((byte)'\n');
            var line = head[at..lineEnd].TrimEnd((byte)'\r');
            if (line.IsEmpty)
                break;
            var colon = line.IndexOf((byte)':');
            if (colon <= 0 || line[colon - 1] is (byte)' ' or (byte)'\t')
                throw new FormatException($"a header line of {line.Length} bytes has no name");
            var value = line[(colon + 1)..].TrimStart(" \t"u8);
            var start = at + line.Length - value.Length;
            value = value.TrimEnd(" \t"u8);
            Header(line[..colon], value, start..(start + value.Length));
        }

        // A peer that announces both is confused, or tries to hide a second message in the body of the first.
        if (Chunked && ContentLength >= 0)
            throw new FormatException("both a length and chunks are announced");
    }

    /// <summary>Reads the request line or the status line.</summary>
    protected abstract void FirstLine(ReadOnlySpan<byte> line);

    /// <summary>Takes a header that frames the message, or one of the derived type's own.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value without white space around it.</param>
    /// <param name="range">Where the value lies in the head.</param>
    protected virtual void Header(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, Range range)
    {
        if (name.Length == 14 && Is(name, "content-length"u8))
        {
            if (value.IsEmpty || value[0] is < (byte)'0' or > (byte)'9' || !Utf8Parser.TryParse(value, out long length, out var used) || used != value.Length)
                throw new FormatException($"Content-Length is '{Encoding.ASCII.GetString(value)}'");
            if (ContentLength >= 0 && ContentLength != length)
                throw new FormatException($"two lengths are announced, {ContentLength} and {length}");
            ContentLength = length;
        }
        else if (name.Length == 17 && Is(name, "transfer-encoding"u8))
        {
            Chunked = Is(value, "chunked"u8) ? true : throw new FormatException("the transfer encoding is not 'chunked'");
        }
        else if (name.Length == 10 && Is(name, "connection"u8))
        {
            Close = Is(value, "close"u8) || (Close && !Is(value, "keep-alive"u8));
        }
    }

    protected static bool Is(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lowerCase) => Ascii.EqualsIgnoreCase(text, lowerCase);
}
