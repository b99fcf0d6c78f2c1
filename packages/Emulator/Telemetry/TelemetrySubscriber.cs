using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Lambent.Emulator;

/// <summary>One extension that is told: a buffer of its own, and the sending of it.</summary>
internal sealed class TelemetrySubscriber : IAsyncDisposable
{
    private const int BuffersKept = 4; // full ones that may wait for a slow listener; what comes after is dropped
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10); // with a listener that does not answer
    private static readonly TimeSpan LastTry = TimeSpan.FromSeconds(1); // at the end
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = Patience };

    private readonly Lock _gate = new();
    private readonly TelemetrySubscription _subscription;
    private readonly TimeProvider _time;
    private readonly Channel<bool> _due = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Queue<byte[]> _pending = new();
    private readonly ITimer _timer;
    private readonly Task _sending;
    private TcpClient? _tcp;
    private TaskCompletionSource? _flushed; // done when nothing waits or is on its way
    private bool _all; // not only what fills a buffer
    private long _queuedBytes; // of what waits
    private long _pendingBytes; // and of what is being sent
    private long _droppedBytes;
    private long _droppedRecords;

    public TelemetrySubscriber(TelemetrySubscription subscription, TimeProvider time)
    {
        _subscription = subscription;
        _time = time;
        _timer = time.CreateTimer(_ => _ = FlushAsync(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _sending = SendAsync();
    }

    public TelemetrySubscription Subscription => _subscription;

    private bool IsFull => _pending.Count >= _subscription.MaxItems || _queuedBytes >= _subscription.MaxBytes;

    public void Add(JournalRecord record)
    {
        if (!_subscription.Wants(record))
            return;
        var bytes = _subscription.Write(record);
        lock (_gate)
        {
            if (_pendingBytes + bytes.Length > (long)_subscription.MaxBytes * BuffersKept)
            {
                _droppedBytes += bytes.Length;
                _droppedRecords++;
                return;
            }

            Enqueue(bytes);
        }
    }

    /// <summary>Sends what there is without waiting for more. Done when the listener has it all, or has failed.</summary>
    public Task FlushAsync()
    {
        Task flushed;
        lock (_gate)
        {
            if (_pendingBytes == 0)
                return Task.CompletedTask;
            _all = true;
            _flushed ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            flushed = _flushed.Task;
        }

        _due.Writer.TryWrite(true);
        return flushed;
    }

    /// <summary>Sends what there is and ends; a listener that does not answer is not waited for long.</summary>
    public async ValueTask DisposeAsync()
    {
        _ = FlushAsync(); // the end of the sending is waited for below
        _due.Writer.TryComplete();
        await Task.WhenAny(_sending, Task.Delay(LastTry)).ConfigureAwait(false);
        await _timer.DisposeAsync().ConfigureAwait(false);
        _tcp?.Dispose();
    }

    private void Enqueue(byte[] bytes)
    {
        _pending.Enqueue(bytes);
        _pendingBytes += bytes.Length;
        _queuedBytes += bytes.Length;
        if (IsFull)
            _due.Writer.TryWrite(true);
        else if (_pending.Count == 1)
            _timer.Change(_subscription.Timeout, Timeout.InfiniteTimeSpan);
    }

    private async Task SendAsync()
    {
        await foreach (var _ in _due.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            while (Take() is { Count: > 0 } batch)
                Settle(batch, await DeliverAsync(batch).ConfigureAwait(false));
        }
    }

    /// <summary>Makes room for what was sent, and says what was not.</summary>
    private void Settle(List<byte[]> batch, bool delivered)
    {
        var length = batch.Sum(static bytes => (long)bytes.Length);
        lock (_gate)
        {
            _pendingBytes -= length;
            if (!delivered)
            {
                _droppedBytes += length;
                _droppedRecords += batch.Count;
            }
            else if (_droppedRecords > 0)
            {
                ReportDropped();
            }

            if (_pendingBytes == 0)
            {
                _flushed?.TrySetResult();
                _flushed = null;
            }
        }
    }

    /// <summary>What goes together. Its bytes count until it has been delivered: the listener is what bounds them.</summary>
    private List<byte[]> Take()
    {
        lock (_gate)
        {
            var batch = new List<byte[]>();
            if (!_all && !IsFull)
                return batch;
            for (long bytes = 0; batch.Count < _subscription.MaxItems && bytes < _subscription.MaxBytes && _pending.TryDequeue(out var next); bytes += next.Length)
                batch.Add(next);
            _queuedBytes -= batch.Sum(static bytes => (long)bytes.Length);
            _all &= _pending.Count > 0;
            _timer.Change(_pending.Count > 0 ? _subscription.Timeout : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            return batch;
        }
    }

    private void ReportDropped()
    {
        var dropped = PlatformRecords.LogsDropped(_droppedBytes, _droppedRecords);
        (_droppedBytes, _droppedRecords) = (0, 0);
        Enqueue(_subscription.Write(new(_time.GetUtcNow(), "platform.logsDropped", dropped) { EnvironmentId = "" }));
        _all = true;
    }

    private async Task<bool> DeliverAsync(List<byte[]> batch)
    {
        try
        {
            if (_subscription.Uri is { } uri)
            {
                using var content = new ByteArrayContent([(byte)'[', .. Join(batch, ","u8), (byte)']']);
                content.Headers.ContentType = new MediaTypeHeaderValue(Json.ContentType);
                using var answer = await Http.PostAsync(uri, content).ConfigureAwait(false);
                return answer.IsSuccessStatusCode;
            }

            if (_tcp is null)
            {
                _tcp = new TcpClient();
                await _tcp.ConnectAsync(IPAddress.Loopback, _subscription.Port).ConfigureAwait(false);
            }

            await _tcp.GetStream().WriteAsync((byte[])[.. Join(batch, "\n"u8), (byte)'\n']).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or IOException or SocketException or ObjectDisposedException)
        {
            _tcp?.Dispose();
            _tcp = null;
            return false;
        }
    }

    private static byte[] Join(List<byte[]> batch, ReadOnlySpan<byte> between)
    {
        using var joined = new MemoryStream();
        foreach (var bytes in batch)
        {
            if (joined.Length > 0)
                joined.Write(between);
            joined.Write(bytes);
        }

        return joined.ToArray();
    }
}
