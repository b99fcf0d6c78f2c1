using System.Diagnostics.CodeAnalysis;

namespace Lambent;

/// <summary>
/// The invocations of one loop, one after the other. Every event has a generation number of its own. Whatever a handler can keep (a
/// <see cref="LambdaInvocation"/>, a responder, a writer) carries the number, and its calls are refused when the number has passed.
/// </summary>
internal sealed class InvocationState(RuntimeLog log)
{
    private readonly object _gate = new(); // around all that follows: a handler may leave threads behind that answer late
    private readonly PayloadBuffer _response = new();
    private long _generation;
    private ReadOnlyMemory<byte> _payload;
    private LambdaContext? _context;
    private EventMetadata? _metadata; // what the context is created from
    private bool _callbacksHaveRun;
    private int _level; // of the innermost middleware that has passed the invocation on

    public RuntimeLog Log { get; } = log;

    /// <summary>Where the invocations come from.</summary>
    public required InvocationSource Source { get; init; }

    /// <summary>Names the failure of a handler; null for the name of the exception type.</summary>
    public Func<Exception, string?>? ErrorType { get; init; }

    /// <summary>The current invocation, or the next one when there is no event.</summary>
    public LambdaInvocation Invocation => new(this, _generation);

    public InvocationPhase Phase { get; private set; }

    /// <summary>The tracing header, known without making the context.</summary>
    public string? TraceHeader { get; private set; }

    /// <summary>When Lambda ends the invocation, in Unix milliseconds, known without creating the context; 0 when there is no deadline.</summary>
    public long DeadlineMs { get; private set; }

    /// <summary>The streamed response; null when the response is not streamed.</summary>
    public StreamCompletion? Stream { get; private set; }

    /// <summary>The Runtime API failed while the handler sent its response: the loop ends.</summary>
    public LambdaRuntimeException? FatalError { get; private set; }

    /// <summary>Why the handler does not run for this event; null when it does.</summary>
    public LambdaError? Refused { get; set; }

    public LambdaError ErrorOf(Exception exception) => LambdaError.FromHandler(exception, ErrorType);

    /// <summary>Starts an invocation. Its context is given, or is created from the metadata when it is first read.</summary>
    public void Begin(long generation, ReadOnlyMemory<byte> payload, LambdaContext? context, EventMetadata? metadata)
    {
        lock (_gate)
        {
            if (generation != _generation || Phase != InvocationPhase.Idle)
                throw new InvalidOperationException("An event was delivered to an invocation that has one already, or that has ended. Deliver one event in each call of Receive.");
            _payload = payload;
            _context = context;
            _metadata = metadata;
            (TraceHeader, DeadlineMs) = metadata is null ? (context!.TraceHeader, context.DeadlineMs) : (metadata.TraceHeader, metadata.DeadlineMs);
            _level = 0;
            Refused = null;
            Phase = InvocationPhase.Open;
            context?.LogTo(Log);
        }
    }

    /// <summary>Starts the handler of a typed function: what it starts belongs to this invocation from now on, even if it runs longer.</summary>
    /// <param name="generation">The generation of the invocation.</param>
    /// <param name="payload">The event.</param>
    public LambdaContext Enter(long generation, out ReadOnlyMemory<byte> payload)
    {
        lock (_gate)
        {
            Check(generation);
            payload = _payload;
            _context = MakeContext();
        }

        Ambient.Current.Value = _context;
        return _context;
    }

    public ReadOnlyMemory<byte> Payload(long generation)
    {
        lock (_gate)
        {
            Check(generation);
            return _payload;
        }
    }

    public LambdaContext Context(long generation)
    {
        lock (_gate)
        {
            Check(generation);
            return MakeContext();
        }
    }

    /// <summary>The context of the event in progress; null when there is none.</summary>
    public LambdaContext? CurrentContext
    {
        get
        {
            lock (_gate)
                return Phase == InvocationPhase.Idle ? null : MakeContext();
        }
    }

    /// <summary>The response buffer, for whoever has made sure that no other thread uses it.</summary>
    public PayloadBuffer Response(long generation)
    {
        lock (_gate)
        {
            Check(generation);
            return _response;
        }
    }

    public Memory<byte> GetMemory(long generation, int sizeHint)
    {
        lock (_gate)
        {
            CheckOpen(generation);
            return _response.GetMemory(sizeHint);
        }
    }

    public void Advance(long generation, int count)
    {
        lock (_gate)
        {
            CheckOpen(generation);
            _response.Advance(count);
        }
    }

    public void ClearResponse(long generation)
    {
        lock (_gate)
        {
            CheckOpen(generation);
            _response.Clear();
        }
    }

    /// <summary>Middleware passes the invocation on: each level does so once, and inner levels later than outer ones.</summary>
    public void EnterMiddleware(long generation, int level)
    {
        lock (_gate)
        {
            Check(generation);
            if (level <= _level)
                throw new InvalidOperationException("This middleware has called 'next' for this invocation already. Call it once: its result is in the response.");
            _level = level;
        }
    }

    /// <summary>Takes the response buffer to write a result. <see cref="EndWrite"/> gives it back.</summary>
    public PayloadBuffer BeginWrite(long generation)
    {
        lock (_gate)
        {
            CheckOpen(generation);
            Phase = InvocationPhase.Writing;
            return _response;
        }
    }

    public void EndWrite() => Leave(InvocationPhase.Open);

    /// <summary>Takes the answer of the invocation, and the buffer to write it to. <see cref="Send"/> or <see cref="CancelSend"/> follows.</summary>
    public PayloadBuffer BeginSend(long generation)
    {
        lock (_gate)
        {
            CheckOpen(generation);
            Phase = InvocationPhase.Sending;
            return _response;
        }
    }

    public void CancelSend() => Leave(InvocationPhase.Open);

    /// <summary>Sends what has been written.</summary>
    public void Send()
    {
        try
        {
            if (Log.LogsEvents)
                Log.Result(Invocation);
            _payload = default; // the answer to the response takes its place in memory
            Source.Succeed(Invocation);
        }
        catch (LambdaRuntimeException e)
        {
            FatalError = e;
            throw;
        }
        finally
        {
            Leave(InvocationPhase.Sent);
        }
    }

    public LambdaResponseWriter OpenStream(long generation)
    {
        lock (_gate)
        {
            Check(generation);
            if (Phase != InvocationPhase.Streaming)
            {
                CheckOpen(generation);
                Stream = new StreamedResponseCompletion(new LambdaResponseWriter(Invocation, Source.OpenStream(Invocation)));
                Phase = InvocationPhase.Streaming;
            }

            return ((StreamedResponseCompletion)Stream!).Writer;
        }
    }

    /// <summary>Whether the handler has sent its response. Waits for another thread that is sending it.</summary>
    public bool WaitForSend(long generation)
    {
        lock (_gate)
        {
            Check(generation);
            WaitForOtherThread();
            return Phase == InvocationPhase.Sent;
        }
    }

    /// <summary>The handler has returned: no answer of its own is taken any more. Waits for another thread that is writing or sending one.</summary>
    public InvocationPhase Close()
    {
        lock (_gate)
        {
            WaitForOtherThread();
            if (Phase == InvocationPhase.Open)
                Phase = InvocationPhase.Closed;
            return Phase;
        }
    }

    /// <summary>Ends the invocation. True when the event or its result was large.</summary>
    public bool End()
    {
        lock (_gate)
        {
            var large = Math.Max(_payload.Length, _response.Length) > ReceiveBuffer.KeepAtMost;
            _generation++;
            Phase = InvocationPhase.Idle;
            _context?.End();
            _context = null;
            _callbacksHaveRun = false;
            _metadata = null;
            _payload = default;
            Stream = null;
            FatalError = null;
            _response.Clear();
            return large;
        }
    }

    /// <summary>What is to be done after the response; null when there is nothing more.</summary>
    public Func<CancellationToken, ValueTask>? NextCallback()
    {
        lock (_gate)
        {
            if (_context?.NextCallback() is { } callback)
                return callback;
            _callbacksHaveRun = true;
            return null;
        }
    }

    private LambdaContext MakeContext()
    {
        if (_context is null)
        {
            _context = new LambdaContext(_metadata!);
            if (_callbacksHaveRun)
                _context.End(); // so that a callback is refused, which nobody would call
        }

        return _context;
    }

    private void WaitForOtherThread()
    {
        while (Phase is InvocationPhase.Writing or InvocationPhase.Sending)
            Monitor.Wait(_gate);
    }

    private void Leave(InvocationPhase to)
    {
        lock (_gate)
        {
            Phase = to;
            Monitor.PulseAll(_gate);
        }
    }

    private void Check(long generation)
    {
        if (generation != _generation || Phase == InvocationPhase.Idle)
            ThrowEnded();
    }

    private void CheckOpen(long generation)
    {
        Check(generation);
        if (Phase != InvocationPhase.Open)
            ThrowAnswered(Phase);
    }

    [DoesNotReturn]
    private static void ThrowEnded() => throw new InvalidOperationException(
        "This invocation has ended: its handler has returned and its caller has an answer. Await the work that uses the invocation before the handler returns.");

    [DoesNotReturn]
    private static void ThrowAnswered(InvocationPhase phase) => throw new InvalidOperationException(phase switch
    {
        InvocationPhase.Writing => "Another thread is writing the response of this invocation. Use the invocation from one thread at a time.",
        InvocationPhase.Sending => "Another thread is sending the response of this invocation. Send one response.",
        InvocationPhase.Sent => "The response of this invocation has been sent. Send one response.",
        InvocationPhase.Streaming => "The response of this invocation is being streamed. Write to the stream, or send one response.",
        _ => "The handler of this invocation has returned, so its response can no longer be changed. Await the work that answers before the handler returns.",
    });
}
