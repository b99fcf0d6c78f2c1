using System.Collections;

namespace Lambent.Extensions;

/// <summary>The records that were delivered together, in Lambda's order.</summary>
/// <param name="records">The records.</param>
/// <param name="droppedRecords">How many were dropped before.</param>
public sealed class TelemetryBatch(IReadOnlyList<TelemetryRecord> records, long droppedRecords = 0) : IReadOnlyList<TelemetryRecord>
{
    /// <summary>
    /// How many records this process has dropped since it began, because they came faster than the hook took them. What Lambda itself dropped comes
    /// as a <see cref="PlatformLogsDropped"/>.
    /// </summary>
    public long DroppedRecords { get; } = droppedRecords;

    /// <inheritdoc/>
    public int Count => records.Count;

    /// <inheritdoc/>
    public TelemetryRecord this[int index] => records[index];

    /// <inheritdoc/>
    public IEnumerator<TelemetryRecord> GetEnumerator() => records.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
