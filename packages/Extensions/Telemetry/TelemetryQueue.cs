using System.Diagnostics;

namespace Lambent.Extensions;

/// <summary>
/// A queue between the connections that receive records and the hook that handles them, bounded in bytes. When it is full, <see cref="Add"/> blocks,
/// so that Lambda buffers the records (backpressure); after the maximum wait it drops the oldest batches.
/// </summary>
internal sealed class TelemetryQueue(int maxBytes, TimeSpan maxBackpressureWait, Action<long> onFirstDrop)
{
    private static readonly TimeSpan WaitSlice = TimeSpan.FromMilliseconds(50);

    private readonly object _gate = new();
    private readonly Queue<(List<TelemetryRecord> Records, int Bytes)> _batches = new();
    private long _bytes;
    private long _dropped;
    private long _lastArrival = Stopwatch.GetTimestamp();
    private bool _handling; // the hook handles a batch
    private bool _closed;

    /// <summary>The number of dropped records.</summary>
    public long Dropped
    {
        get
        {
            lock (_gate)
                return _dropped;
        }
    }

    /// <summary>Adds a batch and waits for room if there is none. Returns false if the queue is closed.</summary>
    public bool Add(List<TelemetryRecord> records, int bytes)
    {
        if (records.Count == 0)
            return true;
        long dropped;
        bool first;
        lock (_gate)
        {
            for (var remaining = maxBackpressureWait; !_closed && _batches.Count > 0 && _bytes + bytes > maxBytes && remaining > TimeSpan.Zero;)
            {
                var started = Stopwatch.GetTimestamp();
                Monitor.Wait(_gate, Min(remaining, WaitSlice));
                // While Lambda has frozen the process, the hook makes no progress either: a freeze counts as one slice at most.
                remaining -= Min(Stopwatch.GetElapsedTime(started), WaitSlice);
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
            onFirstDrop(dropped);
        return true;
    }

    /// <summary>
    /// Removes the oldest batch and waits for one if there is none. Returns null if the queue is closed and empty. After each batch the caller calls
    /// <see cref="CompleteBatch"/>.
    /// </summary>
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
            _handling = true;
            Monitor.PulseAll(_gate);
            return new TelemetryBatch(records, _dropped);
        }
    }

    /// <summary>Marks the batch of the last <see cref="Take"/> as handled.</summary>
    public void CompleteBatch()
    {
        lock (_gate)
        {
            _handling = false;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>
    /// Waits until no batch has arrived for the quiet period and all batches are handled. Returns false if the timeout passes before that.
    /// </summary>
    /// <param name="quietPeriod">The quiet period; at most a third of the timeout is used.</param>
    /// <param name="timeout">The longest time to wait.</param>
    public bool Drain(TimeSpan quietPeriod, TimeSpan timeout)
    {
        var started = Stopwatch.GetTimestamp();
        var maxQuietWait = timeout / 3;
        lock (_gate)
        {
            while (true)
            {
                var elapsed = Stopwatch.GetElapsedTime(started);
                if (elapsed >= timeout)
                    return _batches.Count == 0 && !_handling;
                // Not before the start of Drain: between the last arrival and Drain the process may have been frozen.
                var sinceArrival = Stopwatch.GetElapsedTime(Math.Max(_lastArrival, started));
                var remainingQuiet = Min(quietPeriod - sinceArrival, maxQuietWait - elapsed);
                if (remainingQuiet <= TimeSpan.Zero && _batches.Count == 0 && !_handling)
                    return true;
                Monitor.Wait(_gate, remainingQuiet > TimeSpan.Zero ? Min(remainingQuiet, timeout - elapsed) : timeout - elapsed);
            }
        }
    }

    /// <summary>Rejects further batches. Batches in the queue can still be taken.</summary>
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
