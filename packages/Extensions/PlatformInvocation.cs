namespace Lambent.Extensions;

/// <summary>
/// <c>platform.start</c>: an invocation started. See
/// https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html#platform-start.
/// </summary>
public sealed record PlatformStart : TelemetryRecord
{
    /// <summary>The request id of the invocation.</summary>
    public string RequestId { get; init; } = "";

    /// <summary>The version of the function; null if absent.</summary>
    public string? Version { get; init; }

    /// <summary>The tenant id of the invocation; null for a function without tenant isolation.</summary>
    public string? TenantId { get; init; }

    /// <summary>The trace context of the invocation; null if absent.</summary>
    public TraceContext? Tracing { get; init; }
}

/// <summary>
/// <c>platform.runtimeDone</c>: the runtime completed an invocation. Extensions may still run. Lambda Managed Instances do not send this record. See
/// https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html#platform-runtimeDone.
/// </summary>
public sealed record PlatformRuntimeDone : TelemetryRecord
{
    /// <summary>The request id of the invocation.</summary>
    public string RequestId { get; init; } = "";

    /// <summary>The result of the invocation.</summary>
    public TelemetryStatus Status { get; init; }

    /// <summary>The type of the error, such as <c>Runtime.ExitError</c>; null without an error.</summary>
    public string? ErrorType { get; init; }

    /// <summary>The duration of the invocation in the runtime; null if absent.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The size of the response in bytes; null if absent.</summary>
    public long? ProducedBytes { get; init; }

    /// <summary>The spans <c>responseLatency</c>, <c>responseDuration</c> and <c>runtimeOverhead</c>; empty if absent.</summary>
    public IReadOnlyList<PlatformSpan> Spans { get; init; } = [];

    /// <summary>The trace context of the invocation; null if absent.</summary>
    public TraceContext? Tracing { get; init; }
}

/// <summary>
/// <c>platform.report</c>: the report of an invocation, after the runtime and all extensions have completed it. See
/// https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html#platform-report.
/// </summary>
public sealed record PlatformReport : TelemetryRecord
{
    /// <summary>The request id of the invocation.</summary>
    public string RequestId { get; init; } = "";

    /// <summary>The result of the invocation.</summary>
    public TelemetryStatus Status { get; init; }

    /// <summary>The durations and the memory of the invocation.</summary>
    public ReportMetrics Metrics { get; init; } = new();

    /// <summary>The spans of the invocation, such as <c>extensionOverhead</c>; empty if absent.</summary>
    public IReadOnlyList<PlatformSpan> Spans { get; init; } = [];

    /// <summary>The trace context of the invocation; null if absent.</summary>
    public TraceContext? Tracing { get; init; }

    /// <summary>The type of the error; null without an error.</summary>
    public string? ErrorType { get; init; }
}

/// <summary>The metrics of an invocation. Lambda Managed Instances send <see cref="Duration"/> only.</summary>
public sealed record ReportMetrics
{
    /// <summary>The duration of the invocation.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The billed duration; null if absent.</summary>
    public TimeSpan? BilledDuration { get; init; }

    /// <summary>The configured memory of the function in MB; null if absent.</summary>
    public long? MemorySizeMB { get; init; }

    /// <summary>The maximum used memory in MB; null if absent.</summary>
    public long? MaxMemoryUsedMB { get; init; }

    /// <summary>The duration of the init phase; null except for the first invocation after it.</summary>
    public TimeSpan? InitDuration { get; init; }

    /// <summary>The duration of the restore from a snapshot; null except for the first invocation after it.</summary>
    public TimeSpan? RestoreDuration { get; init; }
}

/// <summary><c>platform.end</c>: an invocation ended. Logs API only.</summary>
public sealed record PlatformEnd : TelemetryRecord
{
    /// <summary>The request id of the invocation.</summary>
    public string RequestId { get; init; } = "";
}

/// <summary><c>platform.fault</c>: the runtime or the execution environment failed. Logs API only.</summary>
public sealed record PlatformFault : TelemetryRecord
{
    /// <summary>The description of the failure.</summary>
    public string Text { get; init; } = "";
}
