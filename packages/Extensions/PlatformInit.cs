namespace Lambent.Extensions;

/// <summary>
/// <c>platform.initStart</c>: the init phase started. See
/// https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html#platform-initStart.
/// </summary>
public sealed record PlatformInitStart : TelemetryRecord
{
    /// <summary>The initialization type of the execution environment, such as on-demand or provisioned concurrency.</summary>
    public LambdaInitializationType InitializationType { get; init; }

    /// <summary>The phase in which the initialization runs.</summary>
    public InitPhase Phase { get; init; }

    /// <summary>The name of the function; empty if absent.</summary>
    public string FunctionName { get; init; } = "";

    /// <summary>The version of the function, <c>$LATEST</c> or a number; empty if absent.</summary>
    public string FunctionVersion { get; init; } = "";

    /// <summary>The identifier of the execution environment; null if absent.</summary>
    public string? InstanceId { get; init; }

    /// <summary>The memory of the execution environment in bytes; null if absent.</summary>
    public long? InstanceMaxMemory { get; init; }

    /// <summary>The version of the runtime, such as <c>provided:al2023.v114</c>; null if absent.</summary>
    public string? RuntimeVersion { get; init; }

    /// <summary>The ARN of the runtime version; null if absent.</summary>
    public string? RuntimeVersionArn { get; init; }
}

/// <summary>
/// <c>platform.initRuntimeDone</c>: the runtime completed its initialization. Extensions may still initialize. See
/// https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html#platform-initRuntimeDone.
/// </summary>
public sealed record PlatformInitRuntimeDone : TelemetryRecord
{
    /// <summary>The initialization type of the execution environment, such as on-demand or provisioned concurrency.</summary>
    public LambdaInitializationType InitializationType { get; init; }

    /// <summary>The phase in which the initialization runs.</summary>
    public InitPhase Phase { get; init; }

    /// <summary>The result of the initialization.</summary>
    public TelemetryStatus Status { get; init; }

    /// <summary>The type of the error, such as <c>Runtime.ExitError</c>; null without an error.</summary>
    public string? ErrorType { get; init; }

    /// <summary>The spans of the initialization; empty if absent.</summary>
    public IReadOnlyList<PlatformSpan> Spans { get; init; } = [];
}

/// <summary>
/// <c>platform.initReport</c>: the report of the whole init phase. See
/// https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html#platform-initReport.
/// </summary>
public sealed record PlatformInitReport : TelemetryRecord
{
    /// <summary>The initialization type of the execution environment, such as on-demand or provisioned concurrency.</summary>
    public LambdaInitializationType InitializationType { get; init; }

    /// <summary>The phase in which the initialization ran.</summary>
    public InitPhase Phase { get; init; }

    /// <summary>The result of the initialization.</summary>
    public TelemetryStatus Status { get; init; }

    /// <summary>The duration of the initialization.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The type of the error; null without an error.</summary>
    public string? ErrorType { get; init; }

    /// <summary>The spans of the initialization; empty if absent.</summary>
    public IReadOnlyList<PlatformSpan> Spans { get; init; } = [];
}

/// <summary>The phase in which an initialization runs.</summary>
/// <param name="Value">The value in the record. Lambda may add values.</param>
public readonly record struct InitPhase(string Value)
{
    /// <summary><c>init</c>: the init phase.</summary>
    public static InitPhase Init => new("init");

    /// <summary><c>invoke</c>: the first invocation, because the init phase failed or timed out.</summary>
    public static InitPhase Invoke => new("invoke");

    /// <summary><c>snap-start</c>: the publication of a version with SnapStart, before the snapshot.</summary>
    public static InitPhase SnapStart => new("snap-start");

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
