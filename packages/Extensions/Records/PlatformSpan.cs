namespace Lambent.Extensions;

/// <summary>A part of an invocation, of init or of a restore.</summary>
public sealed record PlatformSpan
{
    /// <summary>Which part: <c>responseLatency</c>, <c>responseDuration</c>, <c>runtimeOverhead</c>, <c>extensionOverhead</c> and others.</summary>
    public string Name { get; init; } = "";

    /// <summary>When it began.</summary>
    public DateTimeOffset Start { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Duration { get; init; }
}
