namespace Lambent;

/// <summary>
/// The parts of an X-Ray tracing header: <c>Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1</c>.
/// See https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader.
/// </summary>
public sealed record LambdaTraceId
{
    /// <summary>The trace, <c>1-{8 hex digits of epoch seconds}-{24 hex digits}</c>.</summary>
    public required string Root { get; init; }

    /// <summary>The segment that made this call, 16 hex digits; null when the header has none.</summary>
    public string? Parent { get; init; }

    /// <summary>Whether the trace is recorded; null when the caller left that open.</summary>
    public bool? Sampled { get; init; }

    /// <summary>Lambda's loop detection counter; null when the header has none.</summary>
    public string? Lineage { get; init; }

    /// <summary>The trace as 32 hex digits, the form of W3C trace context and OpenTelemetry; null when <see cref="Root"/> is not in X-Ray's form.</summary>
    public string? TraceId =>
        Root.Length == 35 && Root.StartsWith("1-", StringComparison.Ordinal) && Root[10] == '-' ? string.Concat(Root.AsSpan(2, 8), Root.AsSpan(11)) : null;

    /// <summary>Reads a header; null when it has no root.</summary>
    public static LambdaTraceId? Parse(string? header)
    {
        string? root = null, parent = null, lineage = null;
        bool? sampled = null;
        foreach (var range in header.AsSpan().Split(';'))
        {
            var part = header.AsSpan(range).Trim();
            if (part.StartsWith("Root=", StringComparison.OrdinalIgnoreCase))
                root = part[5..].ToString();
            else if (part.StartsWith("Parent=", StringComparison.OrdinalIgnoreCase))
                parent = part[7..].ToString();
            else if (part.StartsWith("Lineage=", StringComparison.OrdinalIgnoreCase))
                lineage = part[8..].ToString();
            else if (part.StartsWith("Sampled=", StringComparison.OrdinalIgnoreCase))
                sampled = part[8..] switch { "1" => true, "0" => false, _ => null };
        }

        return string.IsNullOrEmpty(root) ? null : new LambdaTraceId { Root = root, Parent = parent, Sampled = sampled, Lineage = lineage };
    }
}
