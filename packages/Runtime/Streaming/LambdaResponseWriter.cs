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
    private const int BufferSize = 64 * 1024; // of payload; what one flush sends at once

    private readonly LambdaInvocation _invocation;
    private readonly ResponseChannel _channel;
    private readonly ResponsePrelude _prelude = new();
    private byte[] _buffer;
    private int _length; // of what waits for a flush
    private string? _contentType;
    private Task? _sending; // a flush whose wait was given up: it goes on, and the next one waits for it
    private CancellationTokenSource? _flush; // to be cancelled by CancelPendingFlush
    private bool _completed;
    private bool _ended;
    private LambdaError? _error; // that the handler completed with, before anything was sent

    internal LambdaResponseWriter(LambdaInvocation invocation, ResponseChannel channel, byte[]? buffer)
    {
        _invocation = invocation;
        _channel = channel;
        _buffer = buffer ?? NewBuffer(BufferSize);
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
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes, Free);
        _length += bytes;
    }

    /// <inheritdoc/>
    public override Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(ResponseChannel.Front + _length, Free);
    }

    /// <inheritdoc/>
    public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Sends what has been written. The first flush sends status and headers even if nothing has been written.</summary>
    /// <exception cref="IOException">Lambda takes no more: the invocation has ended, or its connection has.</exception>
    public override async ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ThrowIfCompleted();
        var send = SendAsync();
        if (send.IsCompletedSuccessfully)
            return default;
        return await WaitAsync(send.AsTask(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes bytes and sends them.</summary>
    /// <inheritdoc cref="FlushAsync"/>
    public override async ValueTask<FlushResult> WriteAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            var room = GetMemory(Math.Min(source.Length, BufferSize / 4)); // a piece, so that a large source needs no large buffer
            var piece = source[..Math.Min(source.Length, room.Length)];
            piece.CopyTo(room);
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
        if (_completed)
            return;
        var error = exception is null ? null : _invocation.ErrorOf(exception);
        _completed = true;
        if (error is not null && !HasStarted)
            _error = error; // an error for the caller, when the handler has returned
        else
            await EndAsync(error).ConfigureAwait(false);
    }

    /// <inheritdoc cref="CompleteAsync"/>
    public override void Complete(Exception? exception = null) => CompleteAsync(exception).AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    public override void CancelPendingFlush() => Volatile.Read(ref _flush)?.Cancel();

    /// <summary>
    /// A stream that writes to this response, each write being sent at once. Disposing of it does not end the response: otherwise a handler that
    /// throws inside a <c>using</c> would have ended it as whole.
    /// </summary>
    /// <param name="leaveOpen">Has no effect.</param>
    public override Stream AsStream(bool leaveOpen = false) => base.AsStream(leaveOpen: true);

    /// <summary>Whether the handler has ended the response, or has returned.</summary>
    internal bool IsCompleted => _completed;

    /// <summary>The handler has returned, or failed. Gives the error that is to be reported, if the response has not begun.</summary>
    internal async ValueTask<LambdaError?> FinishAsync(LambdaError? error)
    {
        if (!_completed)
        {
            _completed = true;
            if (error is null || HasStarted)
                await EndAsync(error).ConfigureAwait(false);
            else
                _error = error;
        }

        return HasStarted ? null : _error;
    }

    /// <summary>Lets go of everything; gives the buffer for the next response.</summary>
    internal byte[]? Close()
    {
        if (HasStarted)
            _channel.Close();
        var buffer = _buffer;
        _buffer = [];
        _length = 0;
        return _sending is { IsCompleted: false } || buffer.Length > NewBufferSize(BufferSize) ? null : buffer;
    }

    private int Free => Math.Max(0, _buffer.Length - ResponseChannel.Front - ResponseChannel.Back - _length);

    private async ValueTask EndAsync(LambdaError? error)
    {
        if (_ended)
            return;
        _ended = true;
        await SendAsync().ConfigureAwait(false);
        await _channel.EndAsync(error).ConfigureAwait(false);
    }

    private async ValueTask SendAsync()
    {
        if (_sending is { } earlier)
        {
            await earlier.ConfigureAwait(false);
            _sending = null;
        }

        var length = _length;
        if (HasStarted && length == 0)
            return;
        _length = 0;
        if (HasStarted)
        {
            await _channel.SendAsync(_buffer, length).ConfigureAwait(false);
        }
        else
        {
            HasStarted = true;
            var prelude = _prelude.IsSet ? _prelude.ToBytes(_contentType) : [];
            if (prelude.Length > ResponsePrelude.MaxLength)
                _invocation.Log.PreludeTooLong(prelude.Length);
            var contentType = prelude.Length > 0 ? ResponsePrelude.ContentType : _contentType ?? "application/octet-stream";
            await _channel.StartAsync(contentType, prelude, _buffer, length).ConfigureAwait(false);
        }
    }

    /// <summary>Waits for a flush that Lambda does not take at once.</summary>
    private async Task<FlushResult> WaitAsync(Task send, CancellationToken cancellationToken)
    {
        using var flush = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Volatile.Write(ref _flush, flush);
        try
        {
            await send.WaitAsync(flush.Token).ConfigureAwait(false);
            return default;
        }
        catch (OperationCanceledException) when (!send.IsCompleted)
        {
            // The bytes are on their way and cannot be taken back; the buffer stays with them.
            _sending = send;
            _buffer = NewBuffer(BufferSize);
            _length = 0;
            cancellationToken.ThrowIfCancellationRequested();
            return new FlushResult(isCanceled: true, isCompleted: false);
        }
        finally
        {
            Volatile.Write(ref _flush, null);
        }
    }

    private void Reserve(int sizeHint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sizeHint);
        ThrowIfCompleted();
        if (_length == 0 && _buffer.Length > NewBufferSize(BufferSize) && sizeHint <= BufferSize)
            _buffer = NewBuffer(BufferSize); // one large piece does not stay in memory
        if (Free >= Math.Max(sizeHint, 1))
            return;
        var larger = NewBuffer(Math.Max(_length + Math.Max(sizeHint, 1), _length * 2));
        _buffer.AsSpan(0, ResponseChannel.Front + _length).CopyTo(larger);
        _buffer = larger;
    }

    private ResponsePrelude Unsent(string what) => HasStarted
        ? throw new InvalidOperationException($"{what} was sent with the first flush. Set it before the first FlushAsync or WriteAsync.")
        : _prelude;

    private void ThrowIfCompleted()
    {
        if (_completed)
            throw new InvalidOperationException("The response has been completed: it ends when the handler returns, or with Complete. Write before that.");
    }

    private static int NewBufferSize(int payload) => ResponseChannel.Front + payload + ResponseChannel.Back;

    private static byte[] NewBuffer(int payload) => GC.AllocateUninitializedArray<byte>(NewBufferSize(payload));
}
