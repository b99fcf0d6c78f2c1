namespace Lambent.Extensions;

/// <summary>The result of an initialization, a restore or an invocation.</summary>
/// <param name="Value">The value in the record. Lambda may add values.</param>
public readonly record struct TelemetryStatus(string Value)
{
    /// <summary><c>success</c>: no error, or an error that the function reported and survived.</summary>
    public static TelemetryStatus Success => new("success");

    /// <summary><c>failure</c>: the runtime or the execution environment failed.</summary>
    public static TelemetryStatus Failure => new("failure");

    /// <summary><c>error</c>: an error, for example an exit of the process; see the error type of the record.</summary>
    public static TelemetryStatus Error => new("error");

    /// <summary><c>timeout</c>: the timeout passed.</summary>
    public static TelemetryStatus Timeout => new("timeout");

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
