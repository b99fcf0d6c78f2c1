using System.IO.Pipelines;
using System.Text;

namespace Lambent;

/// <summary>
/// A response that the caller receives while the handler still writes it, up to 200 MB:
/// https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html. A <see cref="PipeWriter"/>; <see cref="AsStream"/> is a
/// stream on it. What is written goes out with the next flush, and <c>WriteAsync</c> flushes. A flush waits while Lambda takes no more.
/// When the handler returns, the rest is sent and the response ends; when it throws, the caller sees an error if nothing has been sent, and otherwise
/// a response that is marked as cut short.
/// </summary>
/// <remarks>
/// With <see cref="StatusCode"/>, <see cref="Headers"/> or <see cref="Cookies"/> set it is an HTTP response, for a Function URL or an API Gateway
/// in <c>RESPONSE_STREAM</c> mode. With none of them the bytes go to the caller as they are.
/// </remarks>
public sealed class LambdaResponseWriter : PipeWriter
{
    private const int FirstSize = 4 * 1024; // of payload: most responses of text need no more at a time
    private const int BufferSize = 64 * 1024; // what a large write sends at once
    private static readonly byte[] NoBuffer = NewBuffer(0);

    private readonly LambdaInvocation _invocation;
    private readonly ResponseChannel _channel;
    private readonly ResponsePrelude _prelude = new();
    private readonly Lock _gate = new(); // around what follows: the handler may leave threads behind that write when it has returned
    private byte[] _buffer = NoBuffer; // of this response only: who keeps its memory disturbs no other
    private int _length; // of what waits for a flush
    private string? _contentType;
    private Task _sending = Task.CompletedTask; // the last send, which the next one waits for
    private TaskCompletionSource? _cancelling; // done by CancelPendingFlush
    private Task? _ending; // set once, by whoever completes the response first
    private LambdaError? _error; // that the handler completed with, before anything was sent

    internal LambdaResponseWriter(LambdaInvocation invocation, ResponseChannel channel)
    {
        _invocation = invocation;
        _channel = channel;
    }

    /// <summary>
    /// The HTTP status; null, the default, for 200 or, when neither headers nor cookies are set, for a response of raw bytes. Set it before the first flush.
    /// </summary>
    public int? StatusCode
    {
        get => _prelude.StatusCode;
        set => Unsent(nameof(StatusCode)).StatusCode = value;
    }

    /// <summary>
    /// HTTP headers, one value each, names without case. Set them before the first flush. <c>Content-Length</c> and <c>Transfer-Encoding</c> are
    /// not sent: the gateway frames the body itself.
    /// </summary>
    public IDictionary<string, string> Headers => Unsent(nameof(Headers)).Headers;

    /// <summary>HTTP headers with several values. For API Gateway REST APIs only: a Function URL answers 500 to them.</summary>
    public IDictionary<string, IReadOnlyList<string>> MultiValueHeaders => Unsent(nameof(MultiValueHeaders)).MultiValueHeaders;

    /// <summary>Cookies as <c>Set-Cookie</c> has them: <c>name=value; Secure</c>. Add them before the first flush.</summary>
    public IList<string> Cookies => Unsent(nameof(Cookies)).Cookies;

    /// <summary>What the body is, in both forms of response; <c>application/octet-stream</c> for raw bytes unless set. Set it before the first flush.</summary>
    public string? ContentType
    {
        get => _contentType;
        set
        {
            Unsent(nameof(ContentType));
            if (value is not null && value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
                throw new ArgumentException("A content type holds printable ASCII only, such as 'text/plain; charset=utf-8'.", nameof(value));
            _contentType = value;
        }
    }

    /// <summary>Whether anything has been sent, after which a failure can no longer be an error for the caller.</summary>
    public bool HasStarted { get; private set; }

    /// <inheritdoc/>
    public override bool CanGetUnflushedBytes => true;

    /// <inheritdoc/>
    public override long UnflushedBytes => _length;

    /// <inheritdoc/>
    public override void Advance(int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        lock (_gate)
        {
            ThrowIfCompleted();
            ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes, Free);
            _length += bytes;
        }
    }

    /// <inheritdoc/>
    public override Memory<byte> GetMemory(int sizeHint = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sizeHint);
        lock (_gate)
        {
            ThrowIfCompleted();
            Reserve(sizeHint);
            return _buffer.AsMemory(ResponseChannel.Front + _length, Free);
        }
    }

    /// <inheritdoc/>
    public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Sends what has been written. The first flush sends status and headers even if nothing has been written.</summary>
    /// <exception cref="IOException">Lambda takes no more: the invocation has ended, or its connection has.</exception>
    public override async ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        byte[] buffer;
        Task send;
        lock (_gate)
        {
            ThrowIfCompleted();
            if (TakeCancellation())
                return new FlushResult(isCanceled: true, isCompleted: false);
            buffer = _buffer;
            send = SendAsync();
        }

        if (send.IsCompletedSuccessfully)
            return default;
        if (!await WaitAsync(send, cancellationToken).ConfigureAwait(false))
            return new FlushResult(isCanceled: true, isCompleted: false);
        lock (_gate)
        {
            if (_buffer == NoBuffer && _ending is null)
                _buffer = buffer;
        }

        return default;
    }

    /// <summary>Writes bytes and sends them.</summary>
    /// <inheritdoc cref="FlushAsync"/>
    public override async ValueTask<FlushResult> WriteAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            // In pieces, so that a large source needs no large buffer.
            var piece = source[..Math.Clamp(BufferSize - _length, 0, source.Length)];
            piece.CopyTo(GetMemory(piece.Length));
            Advance(piece.Length);
            source = source[piece.Length..];
            var result = await FlushAsync(cancellationToken).ConfigureAwait(false);
            if (source.IsEmpty || result.IsCanceled)
                return result;
        }
    }

    /// <summary>Writes text as UTF-8 and sends it.</summary>
    /// <inheritdoc cref="FlushAsync"/>
    public ValueTask<FlushResult> WriteAsync(string text, CancellationToken cancellationToken = default)
    {
        Write(text);
        return FlushAsync(cancellationToken);
    }

    /// <summary>Writes text as UTF-8; the next flush sends it.</summary>
    public void Write(ReadOnlySpan<char> text) => Advance(Encoding.UTF8.GetBytes(text, GetSpan(Encoding.UTF8.GetByteCount(text))));

    /// <summary>
    /// Ends the response now, so that the handler can go on working when the caller has all of it. A handler that returns needs no call.
    /// </summary>
    /// <param name="exception">Why the response ends before it is whole; null when it is whole.</param>
    public override async ValueTask CompleteAsync(Exception? exception = null)
    {
        Task ending;
        lock (_gate)
        {
            if (_ending is not null)
                return;
            var error = exception is null ? null : _invocation.ErrorOf(exception);
            if (error is not null)
                _invocation.Log.HandlerFailed(error, _invocation.Context);
            ending = BeginEnd(error);
        }

        await ending.ConfigureAwait(false);
    }

    /// <inheritdoc cref="CompleteAsync"/>
    public override void Complete(Exception? exception = null) => CompleteAsync(exception).AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    public override void CancelPendingFlush() => Cancelling.TrySetResult();

    /// <summary>
    /// A stream that writes to this response, each write being sent at once. Disposing of it does not end the response: otherwise a handler that
    /// throws inside a <c>using</c> would have ended it as whole.
    /// </summary>
    /// <param name="leaveOpen">Has no effect.</param>
    public override Stream AsStream(bool leaveOpen = false) => base.AsStream(leaveOpen: true);

    /// <summary>Whether the handler has ended the response, or has returned.</summary>
    internal bool IsCompleted
    {
        get
        {
            lock (_gate)
                return _ending is not null;
        }
    }

    /// <summary>Where items become JSON before they are written here.</summary>
    internal PayloadBuffer ItemBuffer => field ??= new PayloadBuffer();

    /// <summary>
    /// The handler has returned, or failed. Returns when everything has been sent, also what another thread was sending or completing. Gives the error that
    /// is to be reported, if the response has not begun.
    /// </summary>
    internal async ValueTask<LambdaError?> FinishAsync(LambdaError? error)
    {
        Task ending;
        lock (_gate)
            ending = _ending ?? BeginEnd(error);
        try
        {
            await ending.ConfigureAwait(false);
        }
        catch (Exception e) when (!HasStarted) // boundary: status, headers and cookies are the handler's, and may not be writable
        {
            _error = _invocation.ErrorOf(new PayloadException(
                PayloadException.Marshal, $"Status, headers and cookies of the streamed response cannot be written: {SafeText.MessageOf(e)}", e));
            _invocation.Log.HandlerFailed(_error, _invocation.Context);
        }

        return HasStarted ? null : _error;
    }

    /// <summary>Lets go of everything.</summary>
    internal void Close()
    {
        lock (_gate)
        {
            _ending ??= Task.CompletedTask;
            _buffer = NoBuffer;
            _length = 0;
        }

        if (HasStarted)
            _channel.Close();
    }

    private int Free => Math.Max(0, _buffer.Length - ResponseChannel.Front - ResponseChannel.Back - _length);

    /// <summary>From now on nothing more is taken. An error before the first flush is an error for the caller, when the handler has returned.</summary>
    private Task BeginEnd(LambdaError? error)
    {
        if (error is not null && !HasStarted)
            _error = error;
        return _ending = _error is null ? EndAsync(error) : Task.CompletedTask;
    }

    private async Task EndAsync(LambdaError? error)
    {
        await SendAsync().ConfigureAwait(false);
        await _channel.EndAsync(error).ConfigureAwait(false);
    }

    /// <summary>Sends what has been written, behind what is on its way. A buffer that is not sent at once is left to the send.</summary>
    private Task SendAsync()
    {
        if (HasStarted && _length == 0)
            return _sending;
        var (buffer, length) = (_buffer, _length);
        _sending = HasStarted ? ContinueAsync(_sending, buffer, length) : StartAsync(buffer, length);
        HasStarted = true;
        _length = 0;
        if (!_sending.IsCompleted)
            _buffer = NoBuffer;
        return _sending;
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

    private async Task ContinueAsync(Task earlier, byte[] buffer, int length)
    {
        await earlier.ConfigureAwait(false);
        await _channel.SendAsync(buffer, length).ConfigureAwait(false);
    }

    /// <summary>Waits for a send that Lambda does not take at once. False when the wait is given up: the bytes are on their way all the same.</summary>
    private async Task<bool> WaitAsync(Task send, CancellationToken cancellationToken)
    {
        await Task.WhenAny(send, Cancelling.Task).WaitAsync(cancellationToken).ConfigureAwait(false);
        if (!send.IsCompleted && TakeCancellation())
            return false;
        await send.ConfigureAwait(false);
        return true;
    }

    private TaskCompletionSource Cancelling
    {
        get
        {
            var made = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return Interlocked.CompareExchange(ref _cancelling, made, null) ?? made;
        }
    }

    /// <summary>Whether a flush is to be cancelled. One cancellation is good for one flush.</summary>
    private bool TakeCancellation()
    {
        if (Volatile.Read(ref _cancelling) is not { Task.IsCompleted: true })
            return false;
        Volatile.Write(ref _cancelling, null);
        return true;
    }

    private void Reserve(int sizeHint)
    {
        if (_length == 0 && _buffer.Length > ResponseChannel.Front + BufferSize + ResponseChannel.Back && sizeHint <= BufferSize)
            _buffer = NewBuffer(BufferSize); // one large piece does not stay in memory
        if (Free >= Math.Max(sizeHint, 1))
            return;
        var larger = NewBuffer(Math.Max(_length + Math.Max(sizeHint, 1), Math.Max(_length * 2, FirstSize)));
        _buffer.AsSpan(0, ResponseChannel.Front + _length).CopyTo(larger);
        _buffer = larger;
    }

    private ResponsePrelude Unsent(string what) => HasStarted
        ? throw new InvalidOperationException($"{what} was sent with the first flush. Set it before the first FlushAsync or WriteAsync.")
        : _prelude;

    private void ThrowIfCompleted()
    {
        if (_ending is not null)
            throw new InvalidOperationException("The response has been completed: it ends when the handler returns, or with Complete. Write before that.");
    }

    private static byte[] NewBuffer(int payload) => GC.AllocateUninitializedArray<byte>(ResponseChannel.Front + payload + ResponseChannel.Back);
}
