using System.IO.Pipelines;
using System.Text;

namespace Lambent;

/// <summary>
/// Writes a streamed response of up to 200 MB, which the caller receives while the handler writes it:
/// https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html. It is a <see cref="PipeWriter"/>; <see cref="AsStream"/> returns a
/// stream that writes to it. A flush sends the bytes that have been written, and <c>WriteAsync</c> flushes. A flush waits while Lambda limits the bandwidth.
/// When the handler returns, the runtime sends the remaining bytes and ends the response.
/// </summary>
/// <remarks>
/// <para>
/// When <see cref="StatusCode"/>, <see cref="Headers"/>, <see cref="MultiValueHeaders"/> or <see cref="Cookies"/> are set, the response is an HTTP response
/// for a function URL with <c>RESPONSE_STREAM</c> or an API Gateway REST API with <c>STREAM</c>. Otherwise the caller receives the bytes unchanged.
/// </para>
/// <para>
/// An exception of the handler before the first flush is an error for the caller, as in any other handler. After the first flush, the caller receives a
/// truncated response with the error in its trailers. After the response has been completed, the exception is only logged and counted.
/// </para>
/// </remarks>
public sealed partial class LambdaResponseWriter : PipeWriter
{
    private const int InitialSize = 4 * 1024; // payload bytes; enough for most text between two flushes
    private const int BufferSize = 64 * 1024; // payload bytes that a large write sends at a time
    private static readonly byte[] NoBuffer = NewBuffer(0);

    private readonly LambdaInvocation _invocation;
    private readonly ResponseChannel _channel;
    private readonly ResponsePrelude _prelude = new();
    private readonly Lock _gate = new(); // guards the fields below: other threads of the handler may write after it has returned
    private byte[] _buffer = NoBuffer; // not shared with other responses, because the handler may keep its memory
    private int _length; // payload bytes that have not been flushed
    private string? _contentType;
    private Task _lastSend = Task.CompletedTask; // the last send; the next send waits for it
    private TaskCompletionSource? _flushCancellation; // completed by CancelPendingFlush
    private Task? _completion; // set once, by the first call that completes the response
    private LambdaError? _error; // the error with which the handler completed the response before the first flush

    internal LambdaResponseWriter(LambdaInvocation invocation, ResponseChannel channel)
    {
        _invocation = invocation;
        _channel = channel;
    }

    /// <summary>
    /// The HTTP status code. Default: null, which is 200 in an HTTP response, and raw bytes when headers and cookies are not set either. Set it before the
    /// first flush.
    /// </summary>
    public int? StatusCode
    {
        get => _prelude.StatusCode;
        set => GetPreludeBeforeFirstFlush(nameof(StatusCode)).StatusCode = value;
    }

    /// <summary>
    /// HTTP headers with one value each; names are case-insensitive. Set them before the first flush. <c>Content-Length</c> and <c>Transfer-Encoding</c> are
    /// not sent, because the gateway sets them.
    /// </summary>
    public IDictionary<string, string> Headers => GetPreludeBeforeFirstFlush(nameof(Headers)).Headers;

    /// <summary>HTTP headers with several values. Set them before the first flush, and for API Gateway REST APIs only: a function URL responds with status 500.</summary>
    public IDictionary<string, IReadOnlyList<string>> MultiValueHeaders => GetPreludeBeforeFirstFlush(nameof(MultiValueHeaders)).MultiValueHeaders;

    /// <summary>Cookies in the format of <c>Set-Cookie</c>, such as <c>name=value; Secure</c>. Add them before the first flush.</summary>
    public IList<string> Cookies => GetPreludeBeforeFirstFlush(nameof(Cookies)).Cookies;

    /// <summary>The content type of the response. Default: null, which is <c>application/octet-stream</c> for raw bytes. Set it before the first flush.</summary>
    /// <exception cref="ArgumentException">The value contains characters that are not printable ASCII.</exception>
    public string? ContentType
    {
        get => _contentType;
        set
        {
            GetPreludeBeforeFirstFlush(nameof(ContentType));
            if (value is not null && value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
                throw new ArgumentException("A content type contains printable ASCII characters only, such as 'text/plain; charset=utf-8'.", nameof(value));
            _contentType = value;
        }
    }

    /// <summary>Whether the first flush has started. After it, an exception of the handler truncates the response instead of being returned as an error.</summary>
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
            return _buffer.AsMemory(ResponseChannel.HeadRoom + _length, Free);
        }
    }

    /// <inheritdoc/>
    public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Sends the bytes that have been written. The first flush sends status and headers even when no bytes have been written.</summary>
    /// <exception cref="IOException">Lambda has closed the response stream, because the invocation timed out or the response exceeds 200 MB.</exception>
    /// <exception cref="InvalidOperationException">The response has been completed.</exception>
    public override async ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        byte[] buffer;
        Task send;
        lock (_gate)
        {
            ThrowIfCompleted();
            if (ConsumeCancellation())
                return new FlushResult(isCanceled: true, isCompleted: false);
            buffer = _buffer;
            send = SendAsync();
        }

        if (send.IsCompletedSuccessfully)
            return default;
        if (!await WaitForSendAsync(send, cancellationToken).ConfigureAwait(false))
            return new FlushResult(isCanceled: true, isCompleted: false);
        lock (_gate)
        {
            if (_buffer == NoBuffer && _completion is null)
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
            // Why: sending in parts keeps the buffer small when the source is large.
            var part = source[..Math.Clamp(BufferSize - _length, 0, source.Length)];
            part.CopyTo(GetMemory(part.Length));
            Advance(part.Length);
            source = source[part.Length..];
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

    /// <summary>Writes text as UTF-8 without sending it. The next flush sends it.</summary>
    public void Write(ReadOnlySpan<char> text) => Advance(Encoding.UTF8.GetBytes(text, GetSpan(Encoding.UTF8.GetByteCount(text))));

    /// <summary>
    /// Sends the remaining bytes and ends the response, so that the handler can continue after the caller has received all of it. The runtime does the same
    /// when the handler returns.
    /// </summary>
    /// <param name="exception">The reason why the response is incomplete; null when it is complete.</param>
    public override async ValueTask CompleteAsync(Exception? exception = null)
    {
        Task completion;
        lock (_gate)
        {
            if (_completion is not null)
                return;
            var error = exception is null ? null : _invocation.ToError(exception);
            if (error is not null)
                _invocation.Log.HandlerFailed(error, _invocation.Context);
            completion = BeginCompletion(error);
        }

        await completion.ConfigureAwait(false);
    }

    /// <inheritdoc cref="CompleteAsync"/>
    public override void Complete(Exception? exception = null) => CompleteAsync(exception).AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    public override void CancelPendingFlush() => FlushCancellation.TrySetResult();

    /// <summary>
    /// Returns a stream that writes to this response and sends each write immediately. Disposing the stream does not end the response; otherwise an exception
    /// inside a <c>using</c> statement would end an incomplete response as if it were complete.
    /// </summary>
    /// <param name="leaveOpen">Ignored.</param>
    public override Stream AsStream(bool leaveOpen = false) => base.AsStream(leaveOpen: true);

    private ResponsePrelude GetPreludeBeforeFirstFlush(string member) => HasStarted
        ? throw new InvalidOperationException($"{member} was sent with the first flush. Set it before the first FlushAsync or WriteAsync.")
        : _prelude;

    private void ThrowIfCompleted()
    {
        if (_completion is not null)
            throw new InvalidOperationException("The response has already been completed, by Complete or because the handler has returned. Write before that.");
    }
}
