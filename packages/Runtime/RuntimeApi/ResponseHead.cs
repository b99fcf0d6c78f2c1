using System.Buffers.Text;

namespace Lambent;

/// <summary>The head of a Runtime API response: its status, and the ranges of Lambda's headers in the receive buffer. Spec: RFC 9112 §4.</summary>
internal sealed class ResponseHead : MessageHead
{
    public int Status { get; private set; }

    public Range RequestId { get; private set; }
    public Range DeadlineMs { get; private set; }
    public Range FunctionArn { get; private set; }
    public Range TraceId { get; private set; }
    public Range ClientContext { get; private set; }
    public Range CognitoIdentity { get; private set; }
    public Range TenantId { get; private set; }
    public Range InvocationId { get; private set; }

    /// <summary>The range of a header's value in a head that <see cref="MessageHead.Parse"/> has accepted; empty when the head does not have the header.</summary>
    public static Range Find(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name)
    {
        for (var at = head.IndexOf((byte)'\n') + 1; at < head.Length;)
        {
            var line = head.Slice(at, head[at..].IndexOf((byte)'\n'));
            if (line.Length > name.Length && line[name.Length] == ':' && Is(line[..name.Length], name))
            {
                var value = line[(name.Length + 1)..];
                var start = at + line.Length - value.TrimStart(" \t"u8).Length;
                return start..(start + value.Trim(" \t\r"u8).Length);
            }

            at += line.Length + 1;
        }

        return default;
    }

    protected override void FirstLine(ReadOnlySpan<byte> line)
    {
        RequestId = DeadlineMs = FunctionArn = TraceId = ClientContext = CognitoIdentity = TenantId = InvocationId = default;
        if (line.Length < 12 || !line.StartsWith("HTTP/1."u8) || line[8] != ' '
            || !Utf8Parser.TryParse(line.Slice(9, 3), out int status, out var used) || used != 3)
            throw new FormatException("the status line is not 'HTTP/1.1 NNN'");
        Status = status;
        Close = line[7] == '0';
    }

    protected override void Header(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, Range range)
    {
        const int Prefix = 15; // "Lambda-Runtime-"
        if (name.Length > Prefix && Is(name[..Prefix], "Lambda-Runtime-"u8))
        {
            var rest = name[Prefix..];
            switch (rest.Length)
            {
                case 14 when Is(rest, "Aws-Request-Id"u8): RequestId = range; break;
                case 11 when Is(rest, "Deadline-Ms"u8): DeadlineMs = range; break;
                case 20 when Is(rest, "Invoked-Function-Arn"u8): FunctionArn = range; break;
                case 8 when Is(rest, "Trace-Id"u8): TraceId = range; break;
                case 14 when Is(rest, "Client-Context"u8): ClientContext = range; break;
                case 16 when Is(rest, "Cognito-Identity"u8): CognitoIdentity = range; break;
                case 13 when Is(rest, "Aws-Tenant-Id"u8): TenantId = range; break;
                case 13 when Is(rest, "Invocation-Id"u8): InvocationId = range; break;
            }
        }
        else
        {
            base.Header(name, value, range);
        }
    }
}
