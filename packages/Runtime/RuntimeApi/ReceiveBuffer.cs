using System.Diagnostics;
using System.Net.Sockets;

namespace Lambent;

/// <summary>
/// The bytes of one response, head and body in one array that is used again for the next. Offsets stay valid while it grows, memories do not.
/// </summary>
internal sealed class ReceiveBuffer
{
#if DEBUG
    private const int InitialSize = 16; // so that every debug test crosses a boundary and grows
#else
    private const int InitialSize = 16 * 1024; // a head is about 1 KB and most events are below 8 KB
#endif

    /// <summary>An array above this size is given back once its event is done, so that one large event does not stay in memory.</summary>
    public const int KeepAtMost = 1024 * 1024;

    private byte[] _bytes = new byte[InitialSize];

    /// <summary>How many bytes have been received, from offset 0.</summary>
    public int Length { get; private set; }

    public byte[] Bytes => _bytes;

    public ReadOnlySpan<byte> Received => _bytes.AsSpan(0, Length);

    /// <summary>Forgets what was received, and lets go of a large array.</summary>
    public void Clear()
    {
        Length = 0;
        if (_bytes.Length > KeepAtMost)
            _bytes = new byte[InitialSize];
    }

    /// <summary>Drops the first bytes, so that offset 0 is the byte after them.</summary>
    public void Discard(int count)
    {
        _bytes.AsSpan(count, Length - count).CopyTo(_bytes);
        Length -= count;
    }

    /// <summary>Makes room for <paramref name="total"/> bytes in all, exactly when that is large: it is a known length.</summary>
    public void Reserve(int total)
    {
        if (total <= _bytes.Length)
            return;
        // Twice its size while it is small; a large total is a known length.
        var larger = GC.AllocateUninitializedArray<byte>(total > KeepAtMost ? Math.Max(total, _bytes.Length + (_bytes.Length / 8)) : Math.Max(total, _bytes.Length * 2));
        Received.CopyTo(larger);
        _bytes = larger;
    }

    /// <summary>Receives some more bytes. False when the peer has closed the connection.</summary>
    public bool Receive(Socket socket)
    {
        if (Length == _bytes.Length)
            Reserve(Length + 1);
        var count = socket.Receive(_bytes.AsSpan(Length));
        Length += count;
        Debug.Assert(Length <= _bytes.Length, $"{Length} bytes in an array of {_bytes.Length}");
        return count > 0;
    }
}
