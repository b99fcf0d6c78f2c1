using System.Buffers;

namespace Lambent;

/// <summary>A streamed response for a source that takes results whole: collected, and passed on when the invocation is over.</summary>
internal sealed class BufferedChannel(InvocationSource source, LambdaInvocation invocation) : ResponseChannel
{
    private LambdaError? _error;

    public override ValueTask StartAsync(string contentType, ReadOnlyMemory<byte> prelude, byte[] buffer, int length)
    {
        invocation.ClearResponse();
        invocation.Response.Write(prelude.Span);
        return SendAsync(buffer, length);
    }

    public override ValueTask SendAsync(byte[] buffer, int length)
    {
        invocation.Response.Write(buffer.AsSpan(Front, length));
        return default;
    }

    public override ValueTask EndAsync(LambdaError? error)
    {
        _error = error;
        return default;
    }

    public override void Close()
    {
        if (_error is null)
            source.Succeed(invocation);
        else
            source.Fail(invocation, _error);
    }
}
