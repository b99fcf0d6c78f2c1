using System.Diagnostics.CodeAnalysis;

namespace Lambent;

/// <summary>
/// The state of the current invocation of one invoke loop. Every event has a generation number. The objects that a handler can keep (a
/// <see cref="LambdaInvocation"/>, a responder, a writer) contain the number, and their calls throw when the generation has ended.
/// </summary>
internal sealed partial class InvocationState(RuntimeLog log)
{
    private readonly object _gate = new(); // guards the fields below: other threads of a handler may use the invocation after the handler has returned
    private readonly PayloadBuffer _response = new();
    private long _generation;
    private ReadOnlyMemory<byte> _payload;
    private LambdaContext? _context;
    private EventMetadata? _metadata; // the context is created from it
    private bool _callbacksHaveRun;
    private int _middlewareLevel; // the level of the innermost middleware that has called 'next'

    public RuntimeLog Log { get; } = log;

    /// <summary>The source of the invocations.</summary>
    public required InvocationSource Source { get; init; }

    /// <summary><see cref="LambdaRuntimeOptions.ErrorType"/>.</summary>
    public Func<Exception, string?>? ErrorType { get; init; }

    /// <summary>The current invocation. When there is no event, the next invocation.</summary>
    public LambdaInvocation Invocation => new(this, _generation);

    public InvocationPhase Phase { get; private set; }

    /// <summary>The tracing header, which is available without creating the context.</summary>
    public string? TraceHeader { get; private set; }

    /// <summary>The deadline in Unix milliseconds, which is available without creating the context; 0 when there is no deadline.</summary>
    public long DeadlineMs { get; private set; }

    /// <summary>The streamed response; null when the response is not streamed.</summary>
    public StreamCompletion? Stream { get; private set; }

    /// <summary>The failure of the Runtime API while the handler sent its response. It ends the loop.</summary>
    public LambdaRuntimeException? FatalError { get; private set; }

    /// <summary>The error with which the source rejected the event, for which the handler does not run; null otherwise.</summary>
    public LambdaError? Rejection { get; set; }

    public LambdaError ToError(Exception exception) => LambdaError.FromHandler(exception, ErrorType);

    /// <summary>Starts an invocation, with either its context or the metadata from which the context is created when it is first read.</summary>
    public void Begin(long generation, ReadOnlyMemory<byte> payload, LambdaContext? context, EventMetadata? metadata)
    {
        lock (_gate)
        {
            if (generation != _generation || Phase != InvocationPhase.Idle)
                throw new InvalidOperationException("An event was delivered to an invocation that already has an event or has ended. Deliver one event in each call of Receive.");
            _payload = payload;
            _context = context;
            _metadata = metadata;
            (TraceHeader, DeadlineMs) = metadata is null ? (context!.TraceHeader, context.DeadlineMs) : (metadata.TraceHeader, metadata.DeadlineMs);
            _middlewareLevel = 0;
            Rejection = null;
            Phase = InvocationPhase.Open;
            context?.LogTo(Log);
        }
    }

    /// <summary>Sets the context of the invocation as the ambient context, also for work of the handler that continues after the handler has returned.</summary>
    /// <param name="generation">The generation of the invocation.</param>
    /// <param name="payload">The event.</param>
    public LambdaContext EnterHandler(long generation, out ReadOnlyMemory<byte> payload)
    {
        lock (_gate)
        {
            ThrowIfEnded(generation);
            payload = _payload;
            _context = GetOrCreateContext();
        }

        Ambient.Current.Value = _context;
        return _context;
    }

    public ReadOnlyMemory<byte> Payload(long generation)
    {
        lock (_gate)
        {
            ThrowIfEnded(generation);
            return _payload;
        }
    }

    public LambdaContext Context(long generation)
    {
        lock (_gate)
        {
            ThrowIfEnded(generation);
            return GetOrCreateContext();
        }
    }

    /// <summary>The context of the current event; null when there is no event.</summary>
    public LambdaContext? CurrentContext
    {
        get
        {
            lock (_gate)
                return Phase == InvocationPhase.Idle ? null : GetOrCreateContext();
        }
    }

    /// <summary>Records that a middleware has called <c>next</c>. Throws when it has already called it for this invocation.</summary>
    public void EnterMiddleware(long generation, int level)
    {
        lock (_gate)
        {
            ThrowIfEnded(generation);
            if (level <= _middlewareLevel)
                throw new InvalidOperationException("This middleware has already called 'next' for this invocation. Call it once for each invocation.");
            _middlewareLevel = level;
        }
    }

    /// <summary>Rejects further responses of the handler. Called when the handler has returned. Waits while another thread writes or sends a response.</summary>
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
            var large = Math.Max(_payload.Length, _response.Length) > ReceiveBuffer.MaxRetainedSize;
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

    /// <summary>Removes and returns the next OnCompleted callback; null when there is none.</summary>
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

    private LambdaContext GetOrCreateContext()
    {
        if (_context is null)
        {
            _context = new LambdaContext(_metadata!);
            if (_callbacksHaveRun)
                _context.End(); // the callbacks have run, so OnCompleted must throw
        }

        return _context;
    }

    private void WaitForOtherThread()
    {
        while (Phase is InvocationPhase.Writing or InvocationPhase.Sending)
            Monitor.Wait(_gate);
    }

    private void SetPhase(InvocationPhase phase)
    {
        lock (_gate)
        {
            Phase = phase;
            Monitor.PulseAll(_gate);
        }
    }

    private void ThrowIfEnded(long generation)
    {
        if (generation != _generation || Phase == InvocationPhase.Idle)
            ThrowEnded();
    }

    [DoesNotReturn]
    private static void ThrowEnded() => throw new InvalidOperationException(
        "This invocation has ended, because its handler has returned. Await all work that uses the invocation before the handler returns.");
}
