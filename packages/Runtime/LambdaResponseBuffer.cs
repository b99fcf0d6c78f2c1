using System.Buffers;

namespace Lambent;

/// <summary>
/// The buffer to which a raw handler writes its result. It belongs to one invocation: calls after the handler has returned throw
/// <see cref="InvalidOperationException"/>. Memory that was requested and not advanced over is not reused for other invocations.
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

    /// <summary>Writes bytes. Unlike the extension method for <see cref="IBufferWriter{T}"/>, it does not allocate memory.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Advance(bytes.Length);
    }
}
