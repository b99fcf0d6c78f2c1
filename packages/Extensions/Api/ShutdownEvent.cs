namespace Lambent.Extensions;

/// <summary>
/// The execution environment ends; see https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html#runtimes-lifecycle-shutdown.
/// </summary>
public sealed record ShutdownEvent
{
    /// <summary>Why.</summary>
    public ShutdownReason Reason { get; init; }

    /// <summary>When Lambda kills the process, two seconds after the environment began to end or sooner.</summary>
    public DateTimeOffset Deadline { get; init; }
}

/// <summary>Why an execution environment ends. Values are compared without case: documents and Lambda write them differently.</summary>
/// <param name="Value">The value as Lambda wrote it. New values may appear at any time.</param>
public readonly record struct ShutdownReason(string Value)
{
    /// <summary>Nothing called it for a while, or the function was changed.</summary>
    public static ShutdownReason Spindown => new("spindown");

    /// <summary>The function, or an extension, took too long.</summary>
    public static ShutdownReason Timeout => new("timeout");

    /// <summary>The function, or an extension, ended or failed.</summary>
    public static ShutdownReason Failure => new("failure");

    /// <summary>Whether it is the same value, without case.</summary>
    public bool Equals(ShutdownReason other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
