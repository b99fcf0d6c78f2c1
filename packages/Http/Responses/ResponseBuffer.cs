using System.Buffers;

namespace Lambent.Http;

/// <summary>Buffers a whole response body. The memory is contiguous, because text and base64 are written from one span.</summary>
internal sealed class ResponseBuffer : IBufferWriter<byte>
{
    private const int FirstSize = 4 * 1024; // a size that the pool has, and that is enough for most text responses

    private byte[] _bytes = [];

    /// <summary>The number of bytes that have been written.</summary>
    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _bytes.Length - Length);
        Length += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Discards the written bytes.</summary>
    public void Clear() => Length = 0;

    /// <summary>Returns the memory to the pool. Spans and memory that callers have received must not be used after this call.</summary>
    public void Return()
    {
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Length = 0;
    }

    private void Reserve(int sizeHint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sizeHint);
        if (_bytes.Length - Length >= Math.Max(sizeHint, 1))
            return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Math.Max(Length + Math.Max(sizeHint, 1), Length * 2), FirstSize));
        Written.Span.CopyTo(larger);
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
