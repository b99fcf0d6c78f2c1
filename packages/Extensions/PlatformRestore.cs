namespace Lambent.Extensions;

/// <summary>
/// <c>platform.restoreStart</c>: the restore of an execution environment from a SnapStart snapshot started. See
/// https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html#platform-restoreStart.
/// </summary>
public sealed record PlatformRestoreStart : TelemetryRecord
{
    /// <summary>The name of the function; empty if absent.</summary>
    public string FunctionName { get; init; } = "";

    /// <summary>The version of the function; empty if absent.</summary>
    public string FunctionVersion { get; init; } = "";

    /// <summary>The identifier of the execution environment; null if absent.</summary>
    public string? InstanceId { get; init; }

    /// <summary>The memory of the execution environment in bytes; null if absent.</summary>
    public long? InstanceMaxMemory { get; init; }

    /// <summary>The version of the runtime, such as <c>dotnet:10.v3</c>; null if absent.</summary>
    public string? RuntimeVersion { get; init; }

    /// <summary>The ARN of the runtime version; null if absent.</summary>
    public string? RuntimeVersionArn { get; init; }
}

/// <summary>
/// <c>platform.restoreRuntimeDone</c>: the runtime completed its after-restore hooks. See
/// https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html#platform-restoreRuntimeDone.
/// </summary>
public sealed record PlatformRestoreRuntimeDone : TelemetryRecord
{
    /// <summary>The result of the hooks.</summary>
    public TelemetryStatus Status { get; init; }

    /// <summary>The type of the error; null without an error.</summary>
    public string? ErrorType { get; init; }

    /// <summary>The spans of the restore; empty if absent.</summary>
    public IReadOnlyList<PlatformSpan> Spans { get; init; } = [];
}

/// <summary>
/// <c>platform.restoreReport</c>: the report of a restore. See
/// https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html#platform-restoreReport.
/// </summary>
public sealed record PlatformRestoreReport : TelemetryRecord
{
    /// <summary>The result of the restore.</summary>
    public TelemetryStatus Status { get; init; }

    /// <summary>The duration of the restore; null if absent.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The type of the error; null without an error.</summary>
    public string? ErrorType { get; init; }

    /// <summary>The spans of the restore; empty if absent.</summary>
    public IReadOnlyList<PlatformSpan> Spans { get; init; } = [];
}
