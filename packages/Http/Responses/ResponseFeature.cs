using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Lambent.Http;

/// <summary>
/// The response of the application, for <c>HttpContext.Response</c>. The response starts with the first flush. Callbacks run in the same order as on
/// Kestrel: the last registered callback runs first.
/// </summary>
/// <param name="isHead">Whether the request's method was <c>HEAD</c>: the body is counted and not sent.</param>
/// <param name="streamed">Creates the writer of a streamed response; null when the response is buffered.</param>
internal sealed class ResponseFeature(bool isHead, Func<ResponseFeature, LambdaResponseWriter>? streamed) : IHttpResponseFeature, IHttpResponseBodyFeature
{
    private readonly CheckedHeaders _headers = [];
    private Stack<(Func<object, Task> Callback, object State)>? _starting;
    private Stack<(Func<object, Task> Callback, object State)>? _completed;
    private ResponseBodyWriter? _writer;
    private Stream? _stream;
    private Stream? _replaced;
    private bool _hasStatus;

    public int StatusCode
    {
        get;
        set
        {
            field = HasStarted ? throw Started(nameof(StatusCode)) : value;
            _hasStatus = true;
        }
    } = StatusCodes.Status200OK;

    public string? ReasonPhrase
    {
        get;
        set => field = HasStarted ? throw Started(nameof(ReasonPhrase)) : value;
    }

    public IHeaderDictionary Headers
    {
        get => _headers;
        set => throw new NotSupportedException("Change the headers that there are.");
    }

    /// <summary>For older middleware, which sets its own stream here.</summary>
    public Stream Body
    {
        get => _replaced ?? Stream;
        set => _replaced = value;
    }

    public bool HasStarted { get; private set; }

    public Stream Stream => _stream ??= new ResponseStream(BodyWriter);

    public PipeWriter Writer => BodyWriter;

    /// <summary>The bytes that have not been sent; empty when the response is streamed.</summary>
    public ResponseBuffer Buffer { get; } = new();

    /// <summary>Whether the application has not changed the response: it has set no status, and no bytes are buffered.</summary>
    public bool IsUntouched => !HasStarted && !_hasStatus && Buffer.Length == 0;

    /// <summary>Whether the status and the method allow a body.</summary>
    public bool CanHaveBody => !isHead && StatusCode is not (StatusCodes.Status204NoContent or StatusCodes.Status205ResetContent or StatusCodes.Status304NotModified);

    public bool IsHead => isHead;

    /// <summary>Whether an error response has replaced the response of the application.</summary>
    public bool IsReplaced { get; private set; }

    /// <summary>The writer of a streamed response; null when the response is buffered, or has not started.</summary>
    public LambdaResponseWriter? Streamed { get; private set; }

    private ResponseBodyWriter BodyWriter => _writer ??= new ResponseBodyWriter(this);

    public void OnStarting(Func<object, Task> callback, object state)
    {
        if (HasStarted)
            throw new InvalidOperationException("OnStarting cannot be set because the response has already started.");
        (_starting ??= new()).Push((callback, state));
    }

    public void OnCompleted(Func<object, Task> callback, object state) => (_completed ??= new()).Push((callback, state));

    public Task StartAsync(CancellationToken cancellationToken = default) => HasStarted ? Task.CompletedTask : BeginAsync();

    public async Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default)
    {
        await StartAsync(cancellationToken).ConfigureAwait(false);
        await SendFileFallback.SendFileAsync(Stream, path, offset, count, cancellationToken).ConfigureAwait(false);
    }

    public async Task CompleteAsync()
    {
        await StartAsync().ConfigureAwait(false);
        await BodyWriter.CompleteAsync().ConfigureAwait(false);
    }

    public void DisableBuffering()
    {
        // Nothing to do: bytes that can be sent are never buffered.
    }

    /// <summary>Starts the response if it has not started, and sends the rest. Called when the application has returned.</summary>
    public async ValueTask EndAsync()
    {
        if (!HasStarted)
            await BeginAsync().ConfigureAwait(false);
        if (_writer is { } writer)
            await writer.FlushRestAsync().ConfigureAwait(false);
    }

    /// <summary>Replaces a response that has not been sent with an error response. Pending OnStarting callbacks are discarded.</summary>
    public void Replace(int statusCode)
    {
        IsReplaced = true;
        HasStarted = false;
        _headers.IsReadOnly = false;
        _headers.Clear();
        _starting = null;
        Buffer.Clear();
        StatusCode = statusCode;
        ReasonPhrase = null;
    }

    /// <summary>Whether there are OnCompleted callbacks other than the disposal of a service scope.</summary>
    public bool HasUserCallbacks
    {
        get
        {
            foreach (var (_, state) in _completed ?? [])
            {
                if (state is not (IDisposable or IAsyncDisposable))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Removes the next OnCompleted callback; null when there is none.</summary>
    public (Func<object, Task> Callback, object State)? NextCompleted() => _completed is { Count: > 0 } ? _completed.Pop() : null;

    private async Task BeginAsync()
    {
        while (_starting is { Count: > 0 })
        {
            var (callback, state) = _starting.Pop();
            await callback(state).ConfigureAwait(false);
        }

        if (HasStarted) // a callback has started the response
            return;
        HasStarted = true;
        _headers.IsReadOnly = true;
        if (streamed is not null)
            Streamed = streamed(this);
    }

    private static InvalidOperationException Started(string what) => new($"{what} cannot be set because the response has already started.");
}
