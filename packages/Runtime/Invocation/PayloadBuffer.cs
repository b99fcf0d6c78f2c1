using System.Buffers;
using System.Diagnostics;

namespace Lambent;

/// <summary>
/// Where a result is written. Room is kept in front of it, so that the request head can be put there and both go out in one send without a copy.
/// </summary>
internal sealed class PayloadBuffer : IBufferWriter<byte>
{
    /// <summary>The room in front: the longest head of a response, with ids of 256 percent-encoded bytes.</summary>
    public const int HeadRoom = 2 * 1024;

#if DEBUG
    private const int InitialSize = HeadRoom + 16;
#else
    private const int InitialSize = HeadRoom + 6 * 1024;
#endif

    private byte[] _bytes = new byte[InitialSize];
    private int _length; // bytes of payload, from HeadRoom on

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(HeadRoom, _length);

    public int Length => _length;

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _bytes.Length - HeadRoom - _length);
        _length += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(HeadRoom + _length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(HeadRoom + _length);
    }

    /// <summary>Forgets what was written.</summary>
    public void Clear() => _length = 0;

    /// <summary>Forgets what was written and gives a large array back. True when it did.</summary>
    public bool Release()
    {
        _length = 0;
        if (_bytes.Length <= ReceiveBuffer.KeepAtMost)
            return false;
        _bytes = new byte[InitialSize];
        return true;
    }

    /// <summary>The head followed by the payload, as one span.</summary>
    public ReadOnlySpan<byte> Framed(ReadOnlySpan<byte> head)
    {
        Debug.Assert(head.Length <= HeadRoom, $"A head of {head.Length} bytes.");
        head.CopyTo(_bytes.AsSpan(HeadRoom - head.Length));
        return _bytes.AsSpan(HeadRoom - head.Length, head.Length + _length);
    }

    private void Reserve(int sizeHint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sizeHint);
        var needed = HeadRoom + (long)_length + Math.Max(sizeHint, 1);
        if (needed <= _bytes.Length)
            return;
        if (needed > Array.MaxLength)
            throw new InvalidOperationException($"The result is longer than {Array.MaxLength} bytes.");
        // A writer that knows its size asks for it at once: take it at its word when that more than doubles the array.
        Array.Resize(ref _bytes, (int)Math.Min(Math.Max(needed, _bytes.Length * 2L), Array.MaxLength));
    }
}
