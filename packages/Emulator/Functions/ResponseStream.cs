using System.Buffers;
using System.IO.Pipelines;

namespace Lambent.Emulator;

/// <summary>A response on its way from a runtime to a caller that reads it as it comes. A caller that is slow makes the runtime wait.</summary>
internal sealed class ResponseStream(string contentType)
{
    private const int MaxAhead = 64 * 1024; // bytes that the runtime may be ahead of its caller

    private readonly Lock _gate = new();
    private readonly Pipe _pipe = new(new PipeOptions(pauseWriterThreshold: MaxAhead, resumeWriterThreshold: MaxAhead / 2, useSynchronizationContext: false));
    private bool _ended;

    public string ContentType { get; } = contentType;

    /// <summary>The caller's end.</summary>
    public PipeReader Reader => _pipe.Reader;

    /// <summary>Passes bytes on. After the end, and when the caller has gone, they are dropped: nobody tells a runtime of either.</summary>
    public async ValueTask WriteAsync(ReadOnlySequence<byte> bytes)
    {
        ValueTask<FlushResult> flush;
        lock (_gate)
        {
            if (_ended)
                return;
            foreach (var segment in bytes)
                _pipe.Writer.Write(segment.Span);
            flush = _pipe.Writer.FlushAsync();
        }

        if ((await flush.ConfigureAwait(false)).IsCompleted)
            End(error: null);
    }

    /// <summary>The caller has it all; with an error, its next read throws.</summary>
    public void End(Exception? error)
    {
        lock (_gate)
        {
            if (_ended)
                return;
            _ended = true;
            _pipe.Writer.CancelPendingFlush();
            _pipe.Writer.Complete(error);
        }
    }
}
