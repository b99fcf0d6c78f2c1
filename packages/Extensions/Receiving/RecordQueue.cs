using System.Diagnostics;

namespace Lambent.Extensions;

/// <summary>
/// Records between the connections that bring them and the hook that takes them, bounded in bytes. When it is full those who bring are kept waiting,
/// so that Lambda buffers; what still has no room then pushes out the oldest.
/// </summary>
internal sealed class RecordQueue(int maxBytes, TimeSpan patience, Action<long> dropping)
{
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(50);

    private readonly object _gate = new();
    private readonly Queue<(List<TelemetryRecord> Records, int Bytes)> _batches = new();
    private long _bytes;
    private long _dropped;
    private long _lastArrival = Stopwatch.GetTimestamp();
    private bool _working; // the hook has a batch
    private bool _closed;

    /// <summary>How many records were dropped.</summary>
    public long Dropped
    {
        get
        {
            lock (_gate)
                return _dropped;
        }
    }

    /// <summary>Adds a batch, waiting for room. False when the queue is closed.</summary>
    public bool Add(List<TelemetryRecord> records, int bytes)
    {
        if (records.Count == 0)
            return true;
        long dropped;
        bool first;
        lock (_gate)
        {
            for (var left = patience; !_closed && _batches.Count > 0 && _bytes + bytes > maxBytes && left > TimeSpan.Zero;)
            {
                var waiting = Stopwatch.GetTimestamp();
                Monitor.Wait(_gate, Min(left, Slice));
                // A freeze of the process holds up the hook as well: it counts as no more than one slice.
                left -= Min(Stopwatch.GetElapsedTime(waiting), Slice);
            }

            if (_closed)
                return false;
            first = _dropped == 0;
            while (_batches.Count > 0 && _bytes + bytes > maxBytes)
            {
                var oldest = _batches.Dequeue();
                _bytes -= oldest.Bytes;
                _dropped += oldest.Records.Count;
            }

            _batches.Enqueue((records, bytes));
            _bytes += bytes;
            _lastArrival = Stopwatch.GetTimestamp();
            dropped = _dropped;
            Monitor.PulseAll(_gate);
        }

        if (first && dropped > 0)
            dropping(dropped);
        return true;
    }

    /// <summary>Takes the oldest batch, waiting for one. Null when the queue is closed and empty. Whoever takes says so with <see cref="Done"/>.</summary>
    public TelemetryBatch? Take()
    {
        lock (_gate)
        {
            while (_batches.Count == 0 && !_closed)
                Monitor.Wait(_gate);
            if (_batches.Count == 0)
                return null;
            var (records, bytes) = _batches.Dequeue();
            _bytes -= bytes;
            _working = true;
            Monitor.PulseAll(_gate);
            return new TelemetryBatch(records, _dropped);
        }
    }

    /// <summary>The batch has been worked on.</summary>
    public void Done()
    {
        lock (_gate)
        {
            _working = false;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Waits until nothing has come for a while and all that came has been worked on. False when time was over before.</summary>
    /// <param name="quiet">The while, at most a third of the time.</param>
    /// <param name="atMost">The time.</param>
    public bool Drain(TimeSpan quiet, TimeSpan atMost)
    {
        var started = Stopwatch.GetTimestamp();
        var quietUntil = atMost / 3;
        lock (_gate)
        {
            while (true)
            {
                var elapsed = Stopwatch.GetElapsedTime(started);
                if (elapsed >= atMost)
                    return _batches.Count == 0 && !_working;
                var since = Stopwatch.GetElapsedTime(Math.Max(_lastArrival, started)); // a freeze lies between the last arrival and now
                var still = Min(quiet - since, quietUntil - elapsed);
                if (still <= TimeSpan.Zero && _batches.Count == 0 && !_working)
                    return true;
                Monitor.Wait(_gate, still > TimeSpan.Zero ? Min(still, atMost - elapsed) : atMost - elapsed);
            }
        }
    }

    /// <summary>Takes no more. What is in it can still be taken.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _closed = true;
            Monitor.PulseAll(_gate);
        }
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
