namespace Lambent.Extensions;

/// <summary>
/// A span: a named part of an invocation, an initialization or a restore. See
/// https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html#span.
/// </summary>
public sealed record PlatformSpan
{
    /// <summary>The name of the span, such as <c>responseLatency</c>, <c>responseDuration</c>, <c>runtimeOverhead</c> or <c>extensionOverhead</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>The start time.</summary>
    public DateTimeOffset Start { get; init; }

    /// <summary>The duration.</summary>
    public TimeSpan Duration { get; init; }
}
