using System.Buffers;

namespace Lambent;

/// <summary>
/// Where a raw handler writes its result. Belongs to one invocation: every call after the handler has returned throws
/// <see cref="InvalidOperationException"/>. Memory that was not advanced over by then is not used again for other invocations.
/// </summary>
public readonly struct LambdaResponseBuffer : IBufferWriter<byte>
{
    private readonly InvocationState _state;
    private readonly long _generation;

    internal LambdaResponseBuffer(InvocationState state, long generation)
    {
        _state = state;
        _generation = generation;
    }

    /// <inheritdoc/>
    public void Advance(int count) => _state.Advance(_generation, count);

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0) => _state.GetMemory(_generation, sizeHint);

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Writes bytes. Unlike the extension method for <see cref="IBufferWriter{T}"/> it allocates nothing.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Advance(bytes.Length);
    }
}
