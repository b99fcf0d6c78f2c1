using System.Buffers.Text;
using System.Text;

namespace Lambent;

/// <summary>
/// The head of a Runtime API response: its status, how its body ends, and where its headers lie in the receive buffer. Read in one pass,
/// without a string. Spec: RFC 9112 §4 and §6.3; header names are compared without case.
/// </summary>
internal sealed class ResponseHead
{
    public int Status { get; private set; }

    /// <summary>The offset of the first byte after the head.</summary>
    public int End { get; private set; }

    /// <summary>The announced length of the body; -1 when there is none.</summary>
    public long ContentLength { get; private set; }

    public bool Chunked { get; private set; }

    /// <summary>Whether the connection cannot carry another request.</summary>
    public bool Close { get; set; }

    public Range RequestId { get; private set; }
    public Range DeadlineMs { get; private set; }
    public Range FunctionArn { get; private set; }
    public Range TraceId { get; private set; }
    public Range ClientContext { get; private set; }
    public Range CognitoIdentity { get; private set; }
    public Range TenantId { get; private set; }
    public Range InvocationId { get; private set; }

    /// <summary>Reads a whole head, which ends with an empty line. Throws <see cref="FormatException"/> when it is not HTTP/1.</summary>
    public void Parse(ReadOnlySpan<byte> head)
    {
        (Status, ContentLength, Chunked, Close, End) = (0, -1, false, false, head.Length);
        RequestId = DeadlineMs = FunctionArn = TraceId = ClientContext = CognitoIdentity = TenantId = InvocationId = default;

        var lineEnd = head.IndexOf((byte)'\n');
        ParseStatusLine(head[..lineEnd].TrimEnd((byte)'\r'));
        for (var at = lineEnd + 1; at < head.Length; at = lineEnd + 1)
        {
            lineEnd = at + head[at..].IndexOf((byte)'\n');
            var line = head[at..lineEnd].TrimEnd((byte)'\r');
            if (line.IsEmpty)
                return;
            var colon = line.IndexOf((byte)':');
            if (colon <= 0)
                throw new FormatException($"a header line of {line.Length} bytes has no name");
            var value = line[(colon + 1)..].Trim(" \t"u8);
            var start = at + colon + 1 + (line.Length - colon - 1 - line[(colon + 1)..].TrimStart(" \t"u8).Length);
            Header(line[..colon], value, start..(start + value.Length));
        }
    }

    /// <summary>Where the value of a header lies in a head that <see cref="Parse"/> has read; empty when it is not there.</summary>
    public static Range Find(ReadOnlySpan<byte> head, ReadOnlySpan<byte> lowerCaseName)
    {
        for (var at = head.IndexOf((byte)'\n') + 1; at < head.Length;)
        {
            var line = head.Slice(at, head[at..].IndexOf((byte)'\n'));
            if (line.Length > lowerCaseName.Length && line[lowerCaseName.Length] == ':' && Is(line[..lowerCaseName.Length], lowerCaseName))
            {
                var value = line[(lowerCaseName.Length + 1)..];
                var start = at + line.Length - value.TrimStart(" \t"u8).Length;
                return start..(start + value.Trim(" \t\r"u8).Length);
            }

            at += line.Length + 1;
        }

        return default;
    }

    private void ParseStatusLine(ReadOnlySpan<byte> line)
    {
        if (line.Length < 12 || !line.StartsWith("HTTP/1."u8) || line[8] != ' '
            || !Utf8Parser.TryParse(line.Slice(9, 3), out int status, out var used) || used != 3)
            throw new FormatException("the status line is not 'HTTP/1.1 NNN'");
        Status = status;
        Close = line[7] == '0';
    }

    private void Header(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, Range range)
    {
        const int Prefix = 15; // "lambda-runtime-"
        if (name.Length > Prefix && Is(name[..Prefix], "lambda-runtime-"u8))
        {
            var rest = name[Prefix..];
            switch (rest.Length)
            {
                case 14 when Is(rest, "aws-request-id"u8): RequestId = range; break;
                case 11 when Is(rest, "deadline-ms"u8): DeadlineMs = range; break;
                case 20 when Is(rest, "invoked-function-arn"u8): FunctionArn = range; break;
                case 8 when Is(rest, "trace-id"u8): TraceId = range; break;
                case 14 when Is(rest, "client-context"u8): ClientContext = range; break;
                case 16 when Is(rest, "cognito-identity"u8): CognitoIdentity = range; break;
                case 13 when Is(rest, "aws-tenant-id"u8): TenantId = range; break;
                case 13 when Is(rest, "invocation-id"u8): InvocationId = range; break;
            }
        }
        else if (name.Length == 14 && Is(name, "content-length"u8))
        {
            if (!Utf8Parser.TryParse(value, out long length, out var used) || used != value.Length || length < 0)
                throw new FormatException($"Content-Length is '{Encoding.ASCII.GetString(value)}'");
            ContentLength = length;
        }
        else if (name.Length == 17 && Is(name, "transfer-encoding"u8))
        {
            Chunked = EndsWith(value, "chunked"u8);
        }
        else if (name.Length == 10 && Is(name, "connection"u8))
        {
            Close = Is(value, "close"u8) || (Close && !Is(value, "keep-alive"u8));
        }
    }

    private static bool Is(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lowerCase) => Ascii.EqualsIgnoreCase(text, lowerCase);

    private static bool EndsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lowerCase) =>
        text.Length >= lowerCase.Length && Is(text[^lowerCase.Length..], lowerCase);
}
