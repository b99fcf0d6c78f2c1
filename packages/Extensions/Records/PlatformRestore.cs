namespace Lambent.Extensions;

/// <summary><c>platform.restoreStart</c>: an execution environment begins to be restored from a snapshot.</summary>
public sealed record PlatformRestoreStart : TelemetryRecord
{
    /// <summary>The name of the function; empty when Lambda did not say.</summary>
    public string FunctionName { get; init; } = "";

    /// <summary>Its version; empty when Lambda did not say.</summary>
    public string FunctionVersion { get; init; } = "";

    /// <summary>The execution environment; null when Lambda did not say.</summary>
    public string? InstanceId { get; init; }

    /// <summary>Its memory in MB; null when Lambda did not say.</summary>
    public long? InstanceMaxMemory { get; init; }

    /// <summary>The runtime, such as <c>dotnet:10.v3</c>; null when Lambda did not say.</summary>
    public string? RuntimeVersion { get; init; }

    /// <summary>The ARN of the runtime; null when Lambda did not say.</summary>
    public string? RuntimeVersionArn { get; init; }
}

/// <summary><c>platform.restoreRuntimeDone</c>: the runtime has finished its hooks after the restore.</summary>
public sealed record PlatformRestoreRuntimeDone : TelemetryRecord
{
    /// <summary>How it ended.</summary>
    public TelemetryStatus Status { get; init; }

    /// <summary>What went wrong; null when nothing did.</summary>
    public string? ErrorType { get; init; }

    /// <summary>Its parts; empty when Lambda named none.</summary>
    public IReadOnlyList<PlatformSpan> Spans { get; init; } = [];
}

/// <summary><c>platform.restoreReport</c>: the restore is over.</summary>
public sealed record PlatformRestoreReport : TelemetryRecord
{
    /// <summary>How it ended.</summary>
    public TelemetryStatus Status { get; init; }

    /// <summary>How long it took; null when Lambda did not say.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>What went wrong; null when nothing did.</summary>
    public string? ErrorType { get; init; }

    /// <summary>Its parts; empty when Lambda named none.</summary>
    public IReadOnlyList<PlatformSpan> Spans { get; init; } = [];
}
