namespace Lambent.Extensions;

/// <summary>
/// The <c>SHUTDOWN</c> event: Lambda shuts down the execution environment. See
/// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html#runtimes-lifecycle-shutdown.
/// </summary>
public sealed record ShutdownEvent
{
    /// <summary>The reason for the shutdown.</summary>
    public ShutdownReason Reason { get; init; }

    /// <summary>The time at which Lambda sends SIGKILL to the extension, at most 2 s after the start of the shutdown.</summary>
    public DateTimeOffset Deadline { get; init; }
}

/// <summary>The reason for a shutdown. Comparison ignores case, because AWS's documentation and Lambda use different case.</summary>
/// <param name="Value">The value in the event. Lambda may add values.</param>
public readonly record struct ShutdownReason(string Value)
{
    /// <summary><c>spindown</c>: the execution environment was idle, or the function was updated.</summary>
    public static ShutdownReason Spindown => new("spindown");

    /// <summary><c>timeout</c>: the function or an extension timed out.</summary>
    public static ShutdownReason Timeout => new("timeout");

    /// <summary><c>failure</c>: the function or an extension exited or failed.</summary>
    public static ShutdownReason Failure => new("failure");

    /// <summary>Whether the values are equal, ignoring case.</summary>
    public bool Equals(ShutdownReason other) => string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value ?? "");

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
