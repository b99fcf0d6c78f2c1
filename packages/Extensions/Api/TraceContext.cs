namespace Lambent.Extensions;

/// <summary>Where an invocation belongs in a trace.</summary>
public sealed record TraceContext
{
    /// <summary>The kind of <see cref="Value"/>; <c>X-Amzn-Trace-Id</c> is the only one so far.</summary>
    public string Type { get; init; } = "";

    /// <summary>The X-Ray tracing header, <c>Root=…;Parent=…;Sampled=1</c>; <see cref="LambdaTraceId.Parse"/> reads it.</summary>
    public string Value { get; init; } = "";

    /// <summary>The segment of the invocation, 16 hex digits; null when Lambda did not say.</summary>
    public string? SpanId { get; init; }
}
