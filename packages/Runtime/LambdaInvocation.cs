using System.Buffers;

namespace Lambent;

/// <summary>
/// One invocation with its event and its response as bytes, for raw handlers and middleware. It is valid until the handler has returned; later calls throw
/// <see cref="InvalidOperationException"/> and have no effect on other invocations. The memory of <see cref="Payload"/> and <see cref="Response"/> is
/// reused for later events: copy the bytes that you keep. <see cref="Context"/> may be kept.
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

    /// <summary>The unchanged event, usually UTF-8 JSON. Empty after <see cref="SendResponse"/>.</summary>
    public ReadOnlyMemory<byte> Payload => State.Payload(_generation);

    /// <summary>The buffer to which the handler writes its result, usually UTF-8 JSON. The runtime sends it when the handler has returned.</summary>
    public LambdaResponseBuffer Response => new(State, _generation);

    /// <summary>The bytes that have been written to <see cref="Response"/> so far: one segment, or several when there are many bytes.</summary>
    public ReadOnlySequence<byte> WrittenResponse => State.Response(_generation).Written;

    /// <summary>The context of this invocation. It is created when it is first read.</summary>
    public LambdaContext Context => State.Context(_generation);

    /// <summary>Removes all bytes from <see cref="Response"/>, so that middleware can write another result.</summary>
    /// <exception cref="InvalidOperationException">The response has been sent, is being streamed, or the invocation has ended.</exception>
    public void ClearResponse() => State.ClearResponse(_generation);

    /// <summary>
    /// Sends <see cref="Response"/> now, so that the caller receives it while the handler continues. A later exception of the handler is logged and counted,
    /// and does not change the response. The runtime requests the next event when the handler has returned.
    /// </summary>
    /// <exception cref="InvalidOperationException">The response has been sent, is being streamed, or the invocation has ended.</exception>
    public void SendResponse()
    {
        State.BeginSend(_generation);
        State.Send();
    }

    /// <summary>
    /// Gets the writer of a streamed response, which replaces <see cref="Response"/>. Every call for an invocation returns the same writer.
    /// </summary>
    /// <exception cref="InvalidOperationException">The response has been sent, or the invocation has ended.</exception>
    public LambdaResponseWriter StreamResponse() => State.OpenStream(_generation);

    internal RuntimeLog Log => State.Log;

    /// <summary>The tracing header, which is available without creating the context.</summary>
    internal string? TraceHeader => State.TraceHeader;

    /// <summary>The response buffer, for the source that sends it.</summary>
    internal PayloadBuffer ResponseBuffer => State.Response(_generation);

    internal LambdaError ToError(Exception exception) => State.ToError(exception);

    internal long Generation => _generation;

    /// <summary>Fails the event with an error without running the handler. For sources.</summary>
    internal void Reject(LambdaError error) => State.Rejection = error;

    /// <summary>Records that a middleware has called <c>next</c>; level 1 is the outermost middleware.</summary>
    internal void EnterMiddleware(int level) => State.EnterMiddleware(_generation, level);

    /// <summary>Acquires the response buffer for one thread. <see cref="EndWrite"/> releases it.</summary>
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

    /// <summary>Replaces the bytes in the response buffer with a result and sends it. When the result cannot be serialized, nothing is sent.</summary>
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

    /// <summary>Whether the handler has sent its response. Waits while another thread sends it.</summary>
    internal bool WaitForSend() => State.WaitForSend(_generation);

    internal InvocationState State => _state
        ?? throw new InvalidOperationException("This LambdaInvocation is a default value. Use the one that the runtime passes to the handler or the middleware.");
}
