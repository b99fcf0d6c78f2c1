namespace Lambent.Extensions;

/// <summary>
/// The trace context of an invocation. See
/// https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html#TraceContext.
/// </summary>
public sealed record TraceContext
{
    /// <summary>The format of <see cref="Value"/>: <c>X-Amzn-Trace-Id</c>.</summary>
    public string Type { get; init; } = "";

    /// <summary>The X-Ray tracing header, <c>Root=…;Parent=…;Sampled=1</c>. <see cref="LambdaTraceId.Parse"/> parses it.</summary>
    public string Value { get; init; } = "";

    /// <summary>The id of the X-Ray segment of the invocation, 16 hexadecimal digits; null if absent.</summary>
    public string? SpanId { get; init; }
}
