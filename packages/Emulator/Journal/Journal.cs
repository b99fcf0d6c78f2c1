namespace Lambent.Emulator;

/// <summary>
/// What happened in all execution environments, in order. Records are only appended; the oldest are dropped over the limits. The Telemetry API, the
/// terminal and the log tail of the Invoke API read it.
/// </summary>
internal sealed class Journal
{
    private const int MaxRecords = 2_000;
    private const long MaxBytes = 2 * 1024 * 1024;

    private readonly Lock _gate = new();
    private readonly Queue<JournalRecord> _records = new();
    private readonly List<Action<JournalRecord>> _readers = [];
    private long _bytes;
    private long _dropped; // so the first record that is kept has this position

    /// <summary>The position of the next record.</summary>
    public long Position
    {
        get
        {
            lock (_gate)
                return _dropped + _records.Count;
        }
    }

    public void Append(JournalRecord record)
    {
        lock (_gate)
        {
            _records.Enqueue(record);
            _bytes += record.Size;
            while (_records.Count > MaxRecords || (_bytes > MaxBytes && _records.Count > 1))
            {
                _bytes -= _records.Dequeue().Size;
                _dropped++;
            }

            foreach (var reader in _readers)
                reader(record);
        }
    }

    /// <summary>
    /// Calls a reader with the records from a position on that are kept, and with each record to come until the result is disposed. The calls are in order
    /// and under the lock of the journal: a reader must be quick, and must not append.
    /// </summary>
    public IDisposable Read(Action<JournalRecord> reader, long from = long.MaxValue)
    {
        lock (_gate)
        {
            foreach (var record in Kept(from))
                reader(record);
            _readers.Add(reader);
        }

        return new Subscription(this, reader);
    }

    /// <summary>The records from a position on that are kept.</summary>
    public JournalRecord[] Records(long from)
    {
        lock (_gate)
            return [.. Kept(from)];
    }

    private IEnumerable<JournalRecord> Kept(long from) => _records.Skip((int)Math.Clamp(from - _dropped, 0, _records.Count));

    private sealed class Subscription(Journal journal, Action<JournalRecord> reader) : IDisposable
    {
        public void Dispose()
        {
            lock (journal._gate)
                journal._readers.Remove(reader);
        }
    }
}
