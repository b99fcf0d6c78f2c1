namespace Lambent;

public sealed partial class LambdaResponseWriter
{
    /// <summary>Whether the handler has ended the response, or has returned.</summary>
    internal bool IsCompleted
    {
        get
        {
            lock (_gate)
                return _completion is not null;
        }
    }

    /// <summary>The buffer in which an item is serialized before it is written to the response.</summary>
    internal PayloadBuffer ItemBuffer => field ??= new PayloadBuffer();

    /// <summary>
    /// Completes the response after the handler has returned or failed, and waits for sends of other threads. Returns the error to report when nothing has
    /// been sent; otherwise null.
    /// </summary>
    internal async ValueTask<LambdaError?> FinishAsync(LambdaError? error)
    {
        Task completion;
        lock (_gate)
            completion = _completion ?? BeginCompletion(error);
        try
        {
            await completion.ConfigureAwait(false);
        }
        catch (Exception e) when (!HasStarted) // boundary: the handler's status, headers or cookies may not be serializable
        {
            _error = _invocation.ToError(new PayloadException(
                PayloadException.Marshal, $"The status, headers and cookies of the streamed response cannot be serialized: {SafeText.MessageOf(e)}", e));
            _invocation.Log.HandlerFailed(_error, _invocation.Context);
        }

        return HasStarted ? null : _error;
    }

    /// <summary>Rejects further writes, releases the buffer and closes the channel.</summary>
    internal void Close()
    {
        lock (_gate)
        {
            _completion ??= Task.CompletedTask;
            _buffer = NoBuffer;
            _length = 0;
        }

        if (HasStarted)
            _channel.Close();
    }

    private int Free => Math.Max(0, _buffer.Length - ResponseChannel.HeadRoom - ResponseChannel.TailRoom - _length);

    /// <summary>Starts to complete the response; later writes throw. An error before the first flush is kept, and is reported when the handler has returned.</summary>
    private Task BeginCompletion(LambdaError? error)
    {
        if (error is not null && !HasStarted)
            _error = error;
        return _completion = _error is null ? EndAsync(error) : Task.CompletedTask;
    }

    private async Task EndAsync(LambdaError? error)
    {
        await SendAsync().ConfigureAwait(false);
        await _channel.EndAsync(error).ConfigureAwait(false);
    }

    /// <summary>Sends the bytes that have been written, after the sends in progress. A send that does not complete synchronously owns its buffer.</summary>
    private Task SendAsync()
    {
        if (HasStarted && _length == 0)
            return _lastSend;
        var (buffer, length) = (_buffer, _length);
        _lastSend = HasStarted ? ContinueAsync(_lastSend, buffer, length) : StartAsync(buffer, length);
        HasStarted = true;
        _length = 0;
        if (!_lastSend.IsCompleted)
            _buffer = NoBuffer;
        return _lastSend;
    }

    private Task StartAsync(byte[] buffer, int length)
    {
        if (!_prelude.IsSet)
            return _channel.StartAsync(_contentType ?? "application/octet-stream", default, buffer, length).AsTask();
        var prelude = _prelude.ToBytes(_contentType);
        if (prelude.Length > ResponsePrelude.MaxLength)
            _invocation.Log.PreludeTooLong(prelude.Length);
        return _channel.StartAsync(ResponsePrelude.ContentType, prelude, buffer, length).AsTask();
    }

    private async Task ContinueAsync(Task previous, byte[] buffer, int length)
    {
        await previous.ConfigureAwait(false);
        await _channel.SendAsync(buffer, length).ConfigureAwait(false);
    }

    /// <summary>Waits until a send has completed. False when CancelPendingFlush ends the wait; the bytes are still sent.</summary>
    private async Task<bool> WaitForSendAsync(Task send, CancellationToken cancellationToken)
    {
        await Task.WhenAny(send, FlushCancellation.Task).WaitAsync(cancellationToken).ConfigureAwait(false);
        if (!send.IsCompleted && ConsumeCancellation())
            return false;
        await send.ConfigureAwait(false);
        return true;
    }

    private TaskCompletionSource FlushCancellation
    {
        get
        {
            var created = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return Interlocked.CompareExchange(ref _flushCancellation, created, null) ?? created;
        }
    }

    /// <summary>Whether CancelPendingFlush has been called. Each call cancels one flush.</summary>
    private bool ConsumeCancellation()
    {
        if (Volatile.Read(ref _flushCancellation) is not { Task.IsCompleted: true })
            return false;
        Volatile.Write(ref _flushCancellation, null);
        return true;
    }

    private void Reserve(int sizeHint)
    {
        if (_length == 0 && _buffer.Length > ResponseChannel.HeadRoom + BufferSize + ResponseChannel.TailRoom && sizeHint <= BufferSize)
            _buffer = NewBuffer(BufferSize); // releases the memory of one large write
        if (Free >= Math.Max(sizeHint, 1))
            return;
        var newBuffer = NewBuffer(Math.Max(_length + Math.Max(sizeHint, 1), Math.Max(_length * 2, InitialSize)));
        _buffer.AsSpan(0, ResponseChannel.HeadRoom + _length).CopyTo(newBuffer);
        _buffer = newBuffer;
    }

    private static byte[] NewBuffer(int payload) => GC.AllocateUninitializedArray<byte>(ResponseChannel.HeadRoom + payload + ResponseChannel.TailRoom);
}
