namespace Lambent.Extensions;

/// <summary><c>platform.start</c>: an invocation begins.</summary>
public sealed record PlatformStart : TelemetryRecord
{
    /// <summary>The id of the invocation.</summary>
    public string RequestId { get; init; } = "";

    /// <summary>The version of the function; null when Lambda did not say.</summary>
    public string? Version { get; init; }

    /// <summary>The tenant whose invocation it is; null for a function without tenants.</summary>
    public string? TenantId { get; init; }

    /// <summary>The trace that the invocation belongs to; null when there is none.</summary>
    public TraceContext? Tracing { get; init; }
}

/// <summary><c>platform.runtimeDone</c>: the function has answered, extensions may still be at work. Not sent on Lambda Managed Instances.</summary>
public sealed record PlatformRuntimeDone : TelemetryRecord
{
    /// <summary>The id of the invocation.</summary>
    public string RequestId { get; init; } = "";

    /// <summary>How it ended.</summary>
    public TelemetryStatus Status { get; init; }

    /// <summary>What went wrong, such as <c>Runtime.ExitError</c>; null when nothing did.</summary>
    public string? ErrorType { get; init; }

    /// <summary>How long the function took; null when Lambda did not say.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The length of the result in bytes; null when Lambda did not say.</summary>
    public long? ProducedBytes { get; init; }

    /// <summary>Its parts: <c>responseLatency</c>, <c>responseDuration</c>, <c>runtimeOverhead</c>; empty when Lambda named none.</summary>
    public IReadOnlyList<PlatformSpan> Spans { get; init; } = [];

    /// <summary>The trace that the invocation belongs to; null when there is none.</summary>
    public TraceContext? Tracing { get; init; }
}

/// <summary><c>platform.report</c>: an invocation is over, extensions included.</summary>
public sealed record PlatformReport : TelemetryRecord
{
    /// <summary>The id of the invocation.</summary>
    public string RequestId { get; init; } = "";

    /// <summary>How it ended.</summary>
    public TelemetryStatus Status { get; init; }

    /// <summary>What it took.</summary>
    public ReportMetrics Metrics { get; init; } = new();

    /// <summary>Its parts, such as <c>extensionOverhead</c>; empty when Lambda named none.</summary>
    public IReadOnlyList<PlatformSpan> Spans { get; init; } = [];

    /// <summary>The trace that the invocation belongs to; null when there is none.</summary>
    public TraceContext? Tracing { get; init; }

    /// <summary>What went wrong; null when nothing did.</summary>
    public string? ErrorType { get; init; }
}

/// <summary>What an invocation took. On Lambda Managed Instances only <see cref="Duration"/> is set.</summary>
public sealed record ReportMetrics
{
    /// <summary>How long it took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>How long is billed; null when Lambda did not say.</summary>
    public TimeSpan? BilledDuration { get; init; }

    /// <summary>The memory of the function in MB; null when Lambda did not say.</summary>
    public long? MemorySizeMB { get; init; }

    /// <summary>The most memory that was used, in MB; null when Lambda did not say.</summary>
    public long? MaxMemoryUsedMB { get; init; }

    /// <summary>How long init took; null unless this was the first invocation after it.</summary>
    public TimeSpan? InitDuration { get; init; }

    /// <summary>How long the restore from a snapshot took; null unless this was the first invocation after it.</summary>
    public TimeSpan? RestoreDuration { get; init; }
}

/// <summary><c>platform.end</c>: an invocation is over. Logs API only.</summary>
public sealed record PlatformEnd : TelemetryRecord
{
    /// <summary>The id of the invocation.</summary>
    public string RequestId { get; init; } = "";
}

/// <summary><c>platform.fault</c>: the runtime or the execution environment failed. Logs API only.</summary>
public sealed record PlatformFault : TelemetryRecord
{
    /// <summary>What happened, in Lambda's words.</summary>
    public string Text { get; init; } = "";
}
