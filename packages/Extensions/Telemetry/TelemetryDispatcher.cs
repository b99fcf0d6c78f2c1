using System.Net;
using Microsoft.Extensions.Logging;

namespace Lambent.Extensions;

/// <summary>Passes received batches to the telemetry hook, one at a time, on its own thread.</summary>
internal sealed class TelemetryDispatcher : IDisposable
{
    private readonly ExtensionSubscription _subscription;
    private readonly Func<TelemetryBatch, CancellationToken, ValueTask> _hook;
    private readonly RuntimeLog _log;
    private readonly TelemetryQueue _queue;
    private readonly TelemetryReceiver _receiver;
    private readonly Thread _thread;
    private readonly CancellationTokenSource _stopping = new();
    private readonly BlockingWait _wait = new();

    public TelemetryDispatcher(ExtensionSubscription subscription, Func<TelemetryBatch, CancellationToken, ValueTask> hook, IPAddress address, RuntimeLog log)
    {
        (_subscription, _hook, _log) = (subscription, hook, log);
        _queue = new TelemetryQueue(subscription.MaxQueuedBytes, subscription.MaxBackpressureWait, LogDroppedRecords);
        _receiver = new TelemetryReceiver(subscription, address, _queue, log.Warn);
        _thread = new Thread(DispatchBatches) { IsBackground = true, Name = "Lambent telemetry" };
        _thread.Start(); // not UnsafeStart: the hook runs in the LambdaRuntimeScope in which it was added
    }

    public int Port => _receiver.Port;

    /// <summary>
    /// At shutdown: waits until the last records have arrived and the hook has handled them. When the time is up, the hook's token is cancelled.
    /// </summary>
    /// <param name="timeout">The time for draining and for the shutdown hooks; a negative value for no limit.</param>
    public void Drain(TimeSpan timeout)
    {
        timeout = timeout < TimeSpan.Zero ? TimeSpan.FromDays(1) : timeout;
        var shutdownHookTime = timeout / 4;
        if (!_queue.Drain(_subscription.Buffering.Timeout, timeout - shutdownHookTime))
        {
            _log.Warn("The execution environment ends before the telemetry hook has handled all records; the token of the hook is cancelled.");
            _stopping.Cancel();
        }
    }

    /// <summary>Stops receiving. The hook has 1 s to handle what is queued before its token is cancelled.</summary>
    public void Dispose()
    {
        _receiver.Dispose();
        _queue.Close();
        if (!_stopping.IsCancellationRequested && !_thread.Join(TimeSpan.FromSeconds(1)))
            _stopping.Cancel();
    }

    private void DispatchBatches()
    {
        while (_queue.Take() is { } batch)
        {
            try
            {
                _wait.Wait(_hook(batch, _stopping.Token));
            }
            catch (Exception e) // boundary: user code; the next batch may succeed
            {
                if (!_stopping.IsCancellationRequested)
                    LogFailure(batch, e);
            }
            finally
            {
                _queue.CompleteBatch();
            }
        }
    }

    private void LogFailure(TelemetryBatch batch, Exception e) => _log.Write(new LogRecord
    {
        Level = LogLevel.Error,
        Time = _log.Now,
        Message = $"The telemetry hook failed with {LambdaError.ShortName(e)}; the {batch.Count} records of this batch are lost.",
        Exception = e,
    });

    private void LogDroppedRecords(long dropped) => _log.Warn(
        $"Records arrive faster than the telemetry hook handles them: {dropped} records were dropped. This warning is logged once; {nameof(TelemetryBatch)}.{nameof(TelemetryBatch.DroppedRecords)} counts all dropped records.");
}
