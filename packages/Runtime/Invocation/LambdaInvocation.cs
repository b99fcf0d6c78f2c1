using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lambent;

/// <summary>
/// One invocation as bytes: what raw handlers and middleware see. The object and its memories are used again for the next invocation:
/// nothing of it may be kept after the handler has returned, except <see cref="Context"/>.
/// </summary>
public sealed class LambdaInvocation
{
    private readonly PayloadBuffer _response = new();
    private readonly RuntimeLog _log;
    private LambdaContext? _context;
    private Utf8JsonWriter? _writer;

    internal LambdaInvocation(RuntimeLog log) => _log = log;

    /// <summary>The event as it came: normally UTF-8 JSON.</summary>
    public ReadOnlyMemory<byte> Payload { get; private set; }

    /// <summary>Where the handler writes its result: normally UTF-8 JSON. It is sent when the handler has returned.</summary>
    public IBufferWriter<byte> Response => _response;

    /// <summary>What has been written to <see cref="Response"/> so far: one piece, or several when it is large.</summary>
    public ReadOnlySequence<byte> WrittenResponse => _response.Written;

    /// <summary>What Lambda says about this invocation. Made when first read.</summary>
    public LambdaContext Context => _context ??= MakeContext!();

    /// <summary>Forgets what was written to <see cref="Response"/>, so that middleware can answer instead.</summary>
    public void ClearResponse() => _response.Clear();

    /// <summary>
    /// Sends what has been written to <see cref="Response"/> now, so that the caller has it while the handler goes on. What the handler does
    /// from then on is not part of the answer: a failure is logged and counted. The next event comes when the handler has returned.
    /// <see cref="Payload"/> is empty afterwards.
    /// </summary>
    /// <exception cref="InvalidOperationException">The response has been sent already, or is being streamed.</exception>
    public void SendResponse()
    {
        if (IsAnswered)
            throw new InvalidOperationException("The response of this invocation has been sent, or is being streamed. Send one response.");
        _ = Context; // what it is made from is gone when the answer has been taken
        Log.Result(this);
        IsSent = true;
        Payload = default;
        try
        {
            Source!.Succeed(this);
        }
        catch (LambdaRuntimeException e)
        {
            Broken = e;
            throw;
        }
    }

    /// <summary>
    /// Streams the response instead of sending <see cref="Response"/> when the handler has returned. The same writer each time it is asked for.
    /// </summary>
    /// <exception cref="InvalidOperationException">The response has been sent already.</exception>
    public LambdaResponseWriter StreamResponse()
    {
        if (IsSent)
            throw new InvalidOperationException("The response of this invocation has been sent. Stream it, or send it.");
        if (Stream is null)
        {
            _ = Context;
            Stream = new StreamedOutcome(new LambdaResponseWriter(this, Source!.OpenStream(this)));
        }

        return ((StreamedOutcome)Stream).Writer;
    }

    /// <summary>Where this invocation came from.</summary>
    internal InvocationSource? Source { get; init; }

    internal RuntimeLog Log => _log;

    /// <summary>Whether <see cref="SendResponse"/> has sent the response.</summary>
    internal bool IsSent { get; private set; }

    /// <summary>The streamed response; null when it is not streamed.</summary>
    internal WrittenOutcome? Stream { get; private set; }

    /// <summary>The Runtime API failed while the handler sent its response: the loop ends.</summary>
    internal LambdaRuntimeException? Broken { get; private set; }

    /// <summary>What the failure of a handler is called.</summary>
    internal Func<Exception, string?>? ErrorType { get; init; }

    internal LambdaError ErrorOf(Exception exception) => LambdaError.FromHandler(exception, ErrorType);

    private bool IsAnswered => IsSent || Stream is not null;

    /// <summary>Makes the context from wherever the source keeps the metadata of the current event.</summary>
    internal Func<LambdaContext>? MakeContext { get; set; }

    /// <summary>The tracing header, known without making the context.</summary>
    internal string? TraceId { get; private set; }

    internal PayloadBuffer ResponseBuffer => _response;

    /// <summary>Whether a handler is at work on it.</summary>
    internal bool InProgress { get; private set; }

    /// <summary>Starts with a new event. For sources.</summary>
    internal void Begin(ReadOnlyMemory<byte> payload, LambdaContext? context, string? traceId)
    {
        Payload = payload;
        TraceId = traceId;
        _context = context;
        context?.LogTo(_log);
        InProgress = true;
        IsSent = false;
        Stream = null;
        Broken = null;
        _response.Clear();
    }

    /// <summary>Ends the invocation. True when it was so large that its memory should go back to the system.</summary>
    internal bool End()
    {
        var large = Math.Max(Payload.Length, _response.Length) > ReceiveBuffer.KeepAtMost;
        _context?.End();
        _context = null;
        Stream = null;
        InProgress = false;
        Payload = default;
        _response.Clear();
        return large;
    }

    /// <summary>What is to be done after the response; null when there is nothing more.</summary>
    internal Func<ValueTask>? NextCallback() => _context?.NextCallback();

    /// <summary>A streamed response is over: its answer is taken.</summary>
    internal void CloseStream() => Stream?.Close();

    /// <summary>A writer on <see cref="Response"/>, used again for every invocation.</summary>
    internal Utf8JsonWriter JsonWriter()
    {
        if (_writer is null)
            _writer = new Utf8JsonWriter(_response, WriterOptions);
        else
            _writer.Reset(_response);
        return _writer;
    }

    // The answer goes to a JSON reader, not into a page, and the relaxed encoder leaves '+' and non-ASCII text as they are.
    internal static JsonWriterOptions WriterOptions => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
}
