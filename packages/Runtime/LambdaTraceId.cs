namespace Lambent;

/// <summary>
/// A parsed X-Ray tracing header: <c>Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1</c>.
/// See https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader.
/// </summary>
public sealed record LambdaTraceId
{
    /// <summary>The trace ID in the format of X-Ray, <c>1-{8 hexadecimal digits of Unix seconds}-{24 hexadecimal digits}</c>.</summary>
    public required string Root { get; init; }

    /// <summary>The ID of the parent segment, 16 hexadecimal digits; null when the header has none.</summary>
    public string? Parent { get; init; }

    /// <summary>Whether the trace is sampled; null when the header contains no decision.</summary>
    public bool? Sampled { get; init; }

    /// <summary>The lineage that Lambda uses to detect recursive loops; null when the header has none.</summary>
    public string? Lineage { get; init; }

    /// <summary>The trace ID in the format of W3C trace context and OpenTelemetry, 32 hexadecimal digits; null when <see cref="Root"/> is not in the format of X-Ray.</summary>
    public string? TraceId =>
        Root.Length == 35 && Root.StartsWith("1-", StringComparison.Ordinal) && Root[10] == '-' ? string.Concat(Root.AsSpan(2, 8), Root.AsSpan(11)) : null;

    /// <summary>Parses a tracing header; null when it has no root.</summary>
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
