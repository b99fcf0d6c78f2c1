namespace Lambent.Extensions;

/// <summary>
/// <c>platform.logsDropped</c>: Lambda dropped records, because the extension did not receive them fast enough. See
/// https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html#platform-logsDropped.
/// </summary>
public sealed record PlatformLogsDropped : TelemetryRecord
{
    /// <summary>The reason, as text.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The number of dropped records.</summary>
    public long DroppedRecords { get; init; }

    /// <summary>The size of the dropped records in bytes.</summary>
    public long DroppedBytes { get; init; }
}
