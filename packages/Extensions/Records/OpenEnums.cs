namespace Lambent.Extensions;

/// <summary>The type of a record.</summary>
/// <param name="Value">The value as Lambda wrote it. New values may appear at any time.</param>
public readonly record struct TelemetryRecordType(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>The phase that an init belongs to.</summary>
/// <param name="Value">The value as Lambda wrote it. New values may appear at any time.</param>
public readonly record struct InitPhase(string Value)
{
    /// <summary>The init phase itself.</summary>
    public static InitPhase Init => new("init");

    /// <summary>The first invocation, after init failed or took too long.</summary>
    public static InitPhase Invoke => new("invoke");

    /// <summary>The publication of a version, before its snapshot.</summary>
    public static InitPhase SnapStart => new("snap-start");

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>How init, a restore or an invocation ended.</summary>
/// <param name="Value">The value as Lambda wrote it. New values may appear at any time.</param>
public readonly record struct TelemetryStatus(string Value)
{
    /// <summary>All went well.</summary>
    public static TelemetryStatus Success => new("success");

    /// <summary>The runtime ended or could not go on.</summary>
    public static TelemetryStatus Failure => new("failure");

    /// <summary>The function reported an error.</summary>
    public static TelemetryStatus Error => new("error");

    /// <summary>The time was over.</summary>
    public static TelemetryStatus Timeout => new("timeout");

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
