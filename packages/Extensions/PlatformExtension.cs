namespace Lambent.Extensions;

/// <summary>
/// <c>platform.extension</c>: the state of an extension. See
/// https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html#platform-extension.
/// </summary>
public sealed record PlatformExtension : TelemetryRecord
{
    /// <summary>The name of the extension.</summary>
    public string Name { get; init; } = "";

    /// <summary>The state, <c>Ready</c> after a successful init.</summary>
    public string State { get; init; } = "";

    /// <summary>The events for which the extension is registered: <c>INVOKE</c>, <c>SHUTDOWN</c>.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];

    /// <summary>The type of the error; null without an error.</summary>
    public string? ErrorType { get; init; }
}

/// <summary>
/// <c>platform.telemetrySubscription</c>: an extension subscribed to the Telemetry API. See
/// https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html#platform-telemetrySubscription.
/// </summary>
public sealed record PlatformTelemetrySubscription : TelemetryRecord
{
    /// <summary>The name of the extension.</summary>
    public string Name { get; init; } = "";

    /// <summary>The state, <c>Subscribed</c> after a successful subscription.</summary>
    public string State { get; init; } = "";

    /// <summary>The subscribed streams: <c>platform</c>, <c>function</c>, <c>extension</c>.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];
}

/// <summary>
/// <c>platform.logsSubscription</c>: an extension subscribed to the Logs API. See
/// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-logs-api.html.
/// </summary>
public sealed record PlatformLogsSubscription : TelemetryRecord
{
    /// <summary>The name of the extension.</summary>
    public string Name { get; init; } = "";

    /// <summary>The state, <c>Subscribed</c> after a successful subscription.</summary>
    public string State { get; init; } = "";

    /// <summary>The subscribed streams: <c>platform</c>, <c>function</c>, <c>extension</c>.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];
}
