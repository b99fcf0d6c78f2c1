namespace Lambent.Extensions;

/// <summary><c>platform.extension</c>: an extension has registered.</summary>
public sealed record PlatformExtension : TelemetryRecord
{
    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its state, <c>Ready</c> when all is well.</summary>
    public string State { get; init; } = "";

    /// <summary>What it is told, <c>INVOKE</c> and <c>SHUTDOWN</c>.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];

    /// <summary>What went wrong; null when nothing did.</summary>
    public string? ErrorType { get; init; }
}

/// <summary><c>platform.telemetrySubscription</c>: an extension has subscribed to the Telemetry API.</summary>
public sealed record PlatformTelemetrySubscription : TelemetryRecord
{
    /// <summary>The name of the extension.</summary>
    public string Name { get; init; } = "";

    /// <summary>The state of the subscription, <c>Subscribed</c> when all is well.</summary>
    public string State { get; init; } = "";

    /// <summary>What is delivered: <c>platform</c>, <c>function</c>, <c>extension</c>.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];
}

/// <summary><c>platform.logsSubscription</c>: an extension has subscribed to the Logs API.</summary>
public sealed record PlatformLogsSubscription : TelemetryRecord
{
    /// <summary>The name of the extension.</summary>
    public string Name { get; init; } = "";

    /// <summary>The state of the subscription, <c>Subscribed</c> when all is well.</summary>
    public string State { get; init; } = "";

    /// <summary>What is delivered: <c>platform</c>, <c>function</c>, <c>extension</c>.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];
}

/// <summary><c>platform.logsDropped</c>: Lambda has dropped records, because they were not taken in time.</summary>
public sealed record PlatformLogsDropped : TelemetryRecord
{
    /// <summary>Why.</summary>
    public string Reason { get; init; } = "";

    /// <summary>How many.</summary>
    public long DroppedRecords { get; init; }

    /// <summary>Their size in bytes.</summary>
    public long DroppedBytes { get; init; }
}
