using System.Collections;

namespace Lambent.Extensions;

/// <summary>The records of one delivery, in the order in which Lambda sends them.</summary>
/// <param name="records">The records.</param>
/// <param name="droppedRecords">The number of records that were dropped before this batch.</param>
public sealed class TelemetryBatch(IReadOnlyList<TelemetryRecord> records, long droppedRecords = 0) : IReadOnlyList<TelemetryRecord>
{
    /// <summary>
    /// The number of records that this process has dropped since it started, because the queue was full. Lambda reports the records that it drops itself
    /// as <see cref="PlatformLogsDropped"/>.
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
