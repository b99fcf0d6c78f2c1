using System.Buffers.Text;
using System.Text;

namespace Lambent.Extensions;

/// <summary>The head of a request that delivers records: RFC 9112 §3 and §6.3.</summary>
internal ref struct RequestHead
{
    /// <summary>Whether the method is POST.</summary>
    public bool IsPost { get; private set; }

    /// <summary>The announced length of the body; -1 when there is none.</summary>
    public long ContentLength { get; private set; }

    public bool Chunked { get; private set; }

    /// <summary>Whether the peer waits for a word before it sends the body.</summary>
    public bool ExpectsContinue { get; private set; }

    /// <summary>Whether the connection ends with the answer.</summary>
    public bool Close { get; private set; }

    /// <summary>Reads a whole head. Throws <see cref="FormatException"/> when it is no request of HTTP/1.</summary>
    public static RequestHead Parse(ReadOnlySpan<byte> head)
    {
        var read = new RequestHead { ContentLength = -1 };
        var lineEnd = head.IndexOf((byte)'\n');
        read.RequestLine(head[..lineEnd].TrimEnd((byte)'\r'));
        for (var rest = head[(lineEnd + 1)..]; !rest.IsEmpty; rest = rest[(lineEnd + 1)..])
        {
            lineEnd = rest.IndexOf((byte)'\n');
            var line = rest[..lineEnd].TrimEnd((byte)'\r');
            if (line.IsEmpty)
                break;
            var colon = line.IndexOf((byte)':');
            if (colon <= 0 || line[colon - 1] is (byte)' ' or (byte)'\t')
                throw new FormatException("a header line has no name");
            read.Header(line[..colon], line[(colon + 1)..].Trim(" \t"u8));
        }

        // Both at once is how requests are smuggled past each other; here it is only a peer that is confused.
        if (read.Chunked && read.ContentLength >= 0)
            throw new FormatException("both a length and chunks are announced");
        return read;
    }

    private void RequestLine(ReadOnlySpan<byte> line)
    {
        var first = line.IndexOf((byte)' ');
        var last = line.LastIndexOf((byte)' ');
        if (first <= 0 || last <= first + 1 || last + 9 != line.Length || !line[(last + 1)..].StartsWith("HTTP/1."u8))
            throw new FormatException("the request line is not 'METHOD target HTTP/1.1'");
        IsPost = line[..first].SequenceEqual("POST"u8);
        Close = line[^1] == '0';
    }

    private void Header(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (Ascii.EqualsIgnoreCase(name, "content-length"u8))
        {
            if (!Utf8Parser.TryParse(value, out long length, out var used) || used != value.Length || length < 0 || (ContentLength >= 0 && ContentLength != length))
                throw new FormatException("Content-Length is no length");
            ContentLength = length;
        }
        else if (Ascii.EqualsIgnoreCase(name, "transfer-encoding"u8))
        {
            Chunked = Ascii.EqualsIgnoreCase(value, "chunked"u8) ? true : throw new FormatException("the transfer encoding is not chunked");
        }
        else if (Ascii.EqualsIgnoreCase(name, "expect"u8))
        {
            ExpectsContinue = Ascii.EqualsIgnoreCase(value, "100-continue"u8);
        }
        else if (Ascii.EqualsIgnoreCase(name, "connection"u8))
        {
            Close = Ascii.EqualsIgnoreCase(value, "close"u8) || (Close && !Ascii.EqualsIgnoreCase(value, "keep-alive"u8));
        }
    }
}
