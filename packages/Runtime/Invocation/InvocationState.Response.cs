using System.Diagnostics.CodeAnalysis;

namespace Lambent;

/// <summary>Writes, sends and streams the response. Each operation checks the generation and the phase first.</summary>
internal sealed partial class InvocationState
{
    /// <summary>The response buffer, for a caller that has ensured that no other thread uses it.</summary>
    public PayloadBuffer Response(long generation)
    {
        lock (_gate)
        {
            ThrowIfEnded(generation);
            return _response;
        }
    }

    public Memory<byte> GetMemory(long generation, int sizeHint)
    {
        lock (_gate)
        {
            ThrowIfNotOpen(generation);
            return _response.GetMemory(sizeHint);
        }
    }

    public void Advance(long generation, int count)
    {
        lock (_gate)
        {
            ThrowIfNotOpen(generation);
            _response.Advance(count);
        }
    }

    public void ClearResponse(long generation)
    {
        lock (_gate)
        {
            ThrowIfNotOpen(generation);
            _response.Clear();
        }
    }

    /// <summary>Acquires the response buffer for one thread. <see cref="EndWrite"/> releases it.</summary>
    public PayloadBuffer BeginWrite(long generation)
    {
        lock (_gate)
        {
            ThrowIfNotOpen(generation);
            Phase = InvocationPhase.Writing;
            return _response;
        }
    }

    public void EndWrite() => SetPhase(InvocationPhase.Open);

    /// <summary>Acquires the response buffer to send a result. The caller must call <see cref="Send"/> or <see cref="CancelSend"/> next.</summary>
    public PayloadBuffer BeginSend(long generation)
    {
        lock (_gate)
        {
            ThrowIfNotOpen(generation);
            Phase = InvocationPhase.Sending;
            return _response;
        }
    }

    public void CancelSend() => SetPhase(InvocationPhase.Open);

    /// <summary>Sends the response buffer.</summary>
    public void Send()
    {
        try
        {
            if (Log.LogsPayloads)
                Log.LogResult(Invocation);
            _payload = default; // the HTTP response to the result overwrites it
            Source.Succeed(Invocation);
        }
        catch (LambdaRuntimeException e)
        {
            FatalError = e;
            throw;
        }
        finally
        {
            SetPhase(InvocationPhase.Sent);
        }
    }

    public LambdaResponseWriter OpenStream(long generation)
    {
        lock (_gate)
        {
            ThrowIfEnded(generation);
            if (Phase != InvocationPhase.Streaming)
            {
                ThrowIfNotOpen(generation);
                Stream = new StreamedResponseCompletion(new LambdaResponseWriter(Invocation, Source.OpenStream(Invocation)));
                Phase = InvocationPhase.Streaming;
            }

            return ((StreamedResponseCompletion)Stream!).Writer;
        }
    }

    /// <summary>Whether the handler has sent its response. Waits while another thread sends it.</summary>
    public bool WaitForSend(long generation)
    {
        lock (_gate)
        {
            ThrowIfEnded(generation);
            WaitForOtherThread();
            return Phase == InvocationPhase.Sent;
        }
    }

    private void ThrowIfNotOpen(long generation)
    {
        ThrowIfEnded(generation);
        if (Phase != InvocationPhase.Open)
            ThrowNotOpen(Phase);
    }

    [DoesNotReturn]
    private static void ThrowNotOpen(InvocationPhase phase) => throw new InvalidOperationException(phase switch
    {
        InvocationPhase.Writing => "Another thread is writing the response of this invocation. Use the invocation from one thread at a time.",
        InvocationPhase.Sending => "Another thread is sending the response of this invocation. Send one response.",
        InvocationPhase.Sent => "The response of this invocation has been sent. Send one response.",
        InvocationPhase.Streaming => "The response of this invocation is streamed. Write to the LambdaResponseWriter, or do not call StreamResponse.",
        _ => "The handler of this invocation has returned, so its response can no longer be changed. Await all work that writes the response before the handler returns.",
    });
}
