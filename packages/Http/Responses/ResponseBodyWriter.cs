using System.Buffers;
using System.IO.Pipelines;

namespace Lambent.Http;

/// <summary>
/// The body of a response. Bytes that are written before the response starts are buffered, so that the response can still be replaced. After the start,
/// bytes are buffered until the end, or sent with each flush when the response is streamed.
/// </summary>
internal sealed class ResponseBodyWriter(ResponseFeature response) : PipeWriter
{
    private long _written;
    private bool _cancelled;

    public bool IsCompleted { get; private set; }

    public override bool CanGetUnflushedBytes => true;

    public override long UnflushedBytes => Target is LambdaResponseWriter streamed ? streamed.UnflushedBytes : response.HasStarted ? 0 : response.Buffer.Length;

    private IBufferWriter<byte> Target => response is { Streamed: { } streamed, Buffer.Length: 0, CanHaveBody: true } ? streamed : response.Buffer;

    public override void Advance(int bytes)
    {
        Target.Advance(bytes);
        _written += bytes;
    }

    public override Memory<byte> GetMemory(int sizeHint = 0)
    {
        ThrowIfCompleted();
        return Target.GetMemory(sizeHint);
    }

    public override Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public override async ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_cancelled)
        {
            _cancelled = false;
            return new FlushResult(isCanceled: true, isCompleted: IsCompleted);
        }

        if (!response.HasStarted)
            await response.StartAsync(cancellationToken).ConfigureAwait(false);
        ThrowIfNoBody();
        return response.Streamed is { } streamed ? await SendAsync(streamed, cancellationToken).ConfigureAwait(false) : new FlushResult(isCanceled: false, isCompleted: false);
    }

    public override async ValueTask<FlushResult> WriteAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default)
    {
        if (!response.HasStarted)
            await response.StartAsync(cancellationToken).ConfigureAwait(false);
        ThrowIfCompleted();
        _written += source.Length;
        ThrowIfNoBody();
        if (response.Streamed is null)
        {
            response.Buffer.Write(source.Span);
            return default;
        }

        await SendAsync(response.Streamed, cancellationToken).ConfigureAwait(false);
        return response.CanHaveBody ? await response.Streamed.WriteAsync(source, cancellationToken).ConfigureAwait(false) : default;
    }

    public override void Complete(Exception? exception = null) => CompleteAsync(exception).AsTask().GetAwaiter().GetResult();

    public override async ValueTask CompleteAsync(Exception? exception = null)
    {
        if (IsCompleted)
            return;
        if (exception is null)
            await FlushRestAsync().ConfigureAwait(false);
        IsCompleted = true;
        if (response.Streamed is { } streamed)
            await streamed.CompleteAsync(exception).ConfigureAwait(false);
    }

    public override void CancelPendingFlush()
    {
        _cancelled = true;
        response.Streamed?.CancelPendingFlush();
    }

    /// <summary>Checks and sends the bytes that the application has written and not flushed.</summary>
    public async ValueTask FlushRestAsync()
    {
        if (!response.HasStarted)
            await response.StartAsync().ConfigureAwait(false);
        ThrowIfNoBody();
        if (response.Headers.ContentLength is { } promised && promised != _written && !response.IsHead && _written > 0)
            throw new InvalidOperationException($"Response Content-Length mismatch: {(_written < promised ? "too few" : "too many")} bytes written ({_written} of {promised}).");
        if (response.Streamed is { } streamed)
            await SendAsync(streamed, CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Sends the bytes that were buffered before the start, and the unflushed bytes of the stream writer.</summary>
    private ValueTask<FlushResult> SendAsync(LambdaResponseWriter streamed, CancellationToken cancellationToken)
    {
        if (response.Buffer.Length > 0)
        {
            if (response.CanHaveBody)
            {
                response.Buffer.Written.Span.CopyTo(streamed.GetSpan(response.Buffer.Length));
                streamed.Advance(response.Buffer.Length);
            }

            response.Buffer.Clear();
        }

        return streamed.FlushAsync(cancellationToken);
    }

    /// <summary>Throws, as Kestrel does, when a body is written for a status that allows none. The body of a response to <c>HEAD</c> is discarded.</summary>
    private void ThrowIfNoBody()
    {
        if (_written > 0 && !response.CanHaveBody && !response.IsHead)
            throw new InvalidOperationException($"Writing to the response body is invalid for responses with status code {response.StatusCode}.");
    }

    private void ThrowIfCompleted()
    {
        if (IsCompleted)
            throw new InvalidOperationException("Writing is not allowed after the response was completed.");
    }
}
