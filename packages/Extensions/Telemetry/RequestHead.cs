namespace Lambent.Extensions;

/// <summary>The request line and headers of a request that delivers records. Spec: RFC 9112 §3.</summary>
internal sealed class RequestHead : MessageHead
{
    /// <summary>Whether the method is POST.</summary>
    public bool IsPost { get; private set; }

    /// <summary>Whether the request has <c>Expect: 100-continue</c>.</summary>
    public bool ExpectsContinue { get; private set; }

    protected override void FirstLine(ReadOnlySpan<byte> line)
    {
        var first = line.IndexOf((byte)' ');
        var last = line.LastIndexOf((byte)' ');
        if (first <= 0 || last <= first + 1 || last + 9 != line.Length || !line[(last + 1)..].StartsWith("HTTP/1."u8))
            throw new FormatException("the request line is not 'METHOD target HTTP/1.1'");
        IsPost = line[..first].SequenceEqual("POST"u8);
        ExpectsContinue = false;
        Close = line[^1] == '0';
    }

    protected override void Header(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, Range range)
    {
        if (Is(name, "Expect"u8))
            ExpectsContinue = Is(value, "100-continue"u8);
        else
            base.Header(name, value, range);
    }
}
