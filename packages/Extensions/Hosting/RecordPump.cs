using System.Net;
using Microsoft.Extensions.Logging;

namespace Lambent.Extensions;

/// <summary>Brings records from the receiver to the hook, one batch at a time, on a thread of its own.</summary>
internal sealed class RecordPump : IDisposable
{
    private readonly RecordSubscription _subscription;
    private readonly Func<TelemetryBatch, CancellationToken, ValueTask> _hook;
    private readonly RuntimeLog _log;
    private readonly RecordQueue _queue;
    private readonly RecordReceiver _receiver;
    private readonly Thread _thread;
    private readonly CancellationTokenSource _stopping = new();
    private readonly BlockingWait _wait = new();

    public RecordPump(RecordSubscription subscription, Func<TelemetryBatch, CancellationToken, ValueTask> hook, IPAddress address, RuntimeLog log)
    {
        (_subscription, _hook, _log) = (subscription, hook, log);
        _queue = new RecordQueue(subscription.MaxQueuedBytes, subscription.Patience, Dropping);
        _receiver = new RecordReceiver(subscription, address, _queue, warning => log.Say(LogLevel.Warning, warning));
        _thread = new Thread(Run) { IsBackground = true, Name = "Lambent telemetry" };
        _thread.Start(); // with the caller's execution context: a hook belongs to the scope that it was made in
    }

    public int Port => _receiver.Port;

    /// <summary>
    /// The end: waits for the last records, which are still on their way, and for the hook. When time is over the hook's token fires.
    /// </summary>
    /// <param name="left">The time that is left; without end when it is negative.</param>
    public void Drain(TimeSpan left)
    {
        left = left < TimeSpan.Zero ? TimeSpan.FromDays(1) : left;
        var forHooks = left / 4; // OnShutdown needs time, too
        if (!_queue.Drain(_subscription.Buffering.Timeout, left - forHooks))
        {
            _log.Say(LogLevel.Warning, "Telemetry was still waiting for its hook when the execution environment ended.");
            _stopping.Cancel();
        }
    }

    /// <summary>Takes nothing more. The hook may end what it has.</summary>
    public void Dispose()
    {
        _receiver.Dispose();
        _queue.Close();
        if (!_stopping.IsCancellationRequested && !_thread.Join(TimeSpan.FromSeconds(1)))
            _stopping.Cancel();
    }

    private void Run()
    {
        while (_queue.Take() is { } batch)
        {
            try
            {
                _wait.Wait(_hook(batch, _stopping.Token));
            }
            catch (Exception e) // boundary: whatever the hook throws, the next batch may go well
            {
                if (!_stopping.IsCancellationRequested)
                    _log.Say(LogLevel.Error, $"The hook for telemetry failed with {LambdaError.ShortName(e)}, and {batch.Count} records are lost.", e);
            }
            finally
            {
                _queue.Done();
            }
        }
    }

    private void Dropping(long dropped) => _log.Say(
        LogLevel.Warning,
        $"Telemetry comes faster than its hook takes it: {dropped} records were dropped. {nameof(TelemetryBatch)}.{nameof(TelemetryBatch.DroppedRecords)} goes on counting; this is said once.");
}
