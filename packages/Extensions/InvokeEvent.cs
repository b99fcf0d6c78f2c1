namespace Lambent.Extensions;

/// <summary>
/// The <c>INVOKE</c> event: Lambda sends it to the extension and the function at the same time. See
/// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html#runtimes-lifecycle-invoke.
/// </summary>
public sealed record InvokeEvent
{
    /// <summary>The request id of the invocation.</summary>
    public required string RequestId { get; init; }

    /// <summary>The time at which the invocation times out.</summary>
    public DateTimeOffset Deadline { get; init; }

    /// <summary>The ARN that the caller invoked, with a version or an alias if it named one; empty if absent.</summary>
    public string InvokedFunctionArn { get; init; } = "";

    /// <summary>The trace context of the invocation; null if absent.</summary>
    public TraceContext? Tracing { get; init; }
}
