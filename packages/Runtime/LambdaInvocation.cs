using System.Buffers;

namespace Lambent;

/// <summary>
/// One invocation as bytes: what raw handlers and middleware see. It is valid until its handler has returned; every later call throws
/// <see cref="InvalidOperationException"/> and changes nothing, whichever event is being handled by then. The memory of <see cref="Payload"/> and
/// <see cref="Response"/> is used again for later events: copy what must be kept. <see cref="Context"/> may be kept.
/// </summary>
public readonly struct LambdaInvocation
{
    private readonly InvocationState? _state;
    private readonly long _generation;

    internal LambdaInvocation(InvocationState state, long generation)
    {
        _state = state;
        _generation = generation;
    }

    /// <summary>The event as it came: normally UTF-8 JSON. Empty after <see cref="SendResponse"/>.</summary>
    public ReadOnlyMemory<byte> Payload => State.Payload(_generation);

    /// <summary>Where the handler writes its result: normally UTF-8 JSON. It is sent when the handler has returned.</summary>
    public LambdaResponseBuffer Response => new(State, _generation);

    /// <summary>What has been written to <see cref="Response"/> so far: one piece, or several when it is large.</summary>
    public ReadOnlySequence<byte> WrittenResponse => State.Response(_generation).Written;

    /// <summary>What Lambda says about this invocation. Made when first read.</summary>
    public LambdaContext Context => State.Context(_generation);

    /// <summary>Forgets what was written to <see cref="Response"/>, so that middleware can answer instead.</summary>
    /// <exception cref="InvalidOperationException">The response has been sent, is being streamed, or the invocation has ended.</exception>
    public void ClearResponse() => State.ClearResponse(_generation);

    /// <summary>
    /// Sends what has been written to <see cref="Response"/> now, so that the caller has it while the handler goes on. What the handler does
    /// from then on is not part of the answer: a failure is logged and counted. The next event comes when the handler has returned.
    /// </summary>
    /// <exception cref="InvalidOperationException">The response has been sent, is being streamed, or the invocation has ended.</exception>
    public void SendResponse()
    {
        State.BeginSend(_generation);
        State.Send();
    }

    /// <summary>
    /// Streams the response instead of sending <see cref="Response"/> when the handler has returned. The same writer each time it is asked for.
    /// </summary>
    /// <exception cref="InvalidOperationException">The response has been sent, or the invocation has ended.</exception>
    public LambdaResponseWriter StreamResponse() => State.OpenStream(_generation);

    internal RuntimeLog Log => State.Log;

    /// <summary>The tracing header, known without making the context.</summary>
    internal string? TraceHeader => State.TraceHeader;

    /// <summary>The response, for the source that takes it.</summary>
    internal PayloadBuffer ResponseBuffer => State.Response(_generation);

    internal LambdaError ErrorOf(Exception exception) => State.ErrorOf(exception);

    internal long Generation => _generation;

    /// <summary>The event cannot be handled: it fails with this error, and its handler does not run. For sources.</summary>
    internal void Refuse(LambdaError error) => State.Refused = error;

    /// <summary>Middleware passes the invocation on; level 1 is the outermost.</summary>
    internal void EnterMiddleware(int level) => State.EnterMiddleware(_generation, level);

    /// <summary>Takes the response buffer to write a result. <see cref="EndWrite"/> gives it back.</summary>
    internal PayloadBuffer BeginWrite() => State.BeginWrite(_generation);

    internal void EndWrite() => State.EndWrite();

    internal void Write<T>(PayloadFormat<T> format, T result)
    {
        var buffer = State.BeginWrite(_generation);
        try
        {
            format.Write(buffer, result);
        }
        finally
        {
            State.EndWrite();
        }
    }

    /// <summary>Sends a result instead of what has been written so far. A result that cannot be written leaves the invocation unanswered.</summary>
    internal void Send<T>(PayloadFormat<T> format, T result)
    {
        var buffer = State.BeginSend(_generation);
        try
        {
            buffer.Clear();
            format.Write(buffer, result);
        }
        catch
        {
            State.CancelSend();
            throw;
        }

        State.Send();
    }

    /// <summary>Whether the handler has sent its response. Waits for another thread that is sending it.</summary>
    internal bool WaitForSend() => State.WaitForSend(_generation);

    internal InvocationState State => _state
        ?? throw new InvalidOperationException("This LambdaInvocation is a default value. Use the one that the runtime passes to the handler or the middleware.");
}
