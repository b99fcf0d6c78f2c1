namespace Lambent.Extensions;

/// <summary>
/// The function is being invoked, at the same time as this is read; see
/// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html#runtimes-lifecycle-invoke.
/// </summary>
public sealed record InvokeEvent
{
    /// <summary>The id of the invocation.</summary>
    public required string RequestId { get; init; }

    /// <summary>When the invocation times out.</summary>
    public DateTimeOffset Deadline { get; init; }

    /// <summary>The ARN that the caller used; empty when Lambda did not say.</summary>
    public string InvokedFunctionArn { get; init; } = "";

    /// <summary>The trace that the invocation belongs to; null when there is none.</summary>
    public TraceContext? Tracing { get; init; }
}
