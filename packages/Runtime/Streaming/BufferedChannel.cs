using System.Buffers;

namespace Lambent;

/// <summary>Collects a streamed response for a source that cannot stream, and passes it to the source when the invocation has ended.</summary>
internal sealed class BufferedChannel(InvocationSource source, LambdaInvocation invocation) : ResponseChannel
{
    private readonly ArrayBufferWriter<byte> _response = new(); // not the invocation's response buffer, which is cleared and filled in Close
    private LambdaError? _error;

    public override ValueTask StartAsync(string contentType, ReadOnlyMemory<byte> prelude, byte[] buffer, int length)
    {
        _response.Write(prelude.Span);
        return SendAsync(buffer, length);
    }

    public override ValueTask SendAsync(byte[] buffer, int length)
    {
        _response.Write(buffer.AsSpan(HeadRoom, length));
        return default;
    }

    public override ValueTask EndAsync(LambdaError? error)
    {
        _error = error;
        return default;
    }

    public override void Close()
    {
        invocation.ResponseBuffer.Clear();
        if (_error is not null)
        {
            source.Fail(invocation, _error);
            return;
        }

        invocation.ResponseBuffer.Write(_response.WrittenSpan);
        source.Succeed(invocation);
    }
}
