using System.Diagnostics;
using System.Net.Sockets;

namespace Lambent;

/// <summary>
/// The received bytes of one HTTP message, head and body, in one array that is reused for the next message. Offsets stay valid when the array grows; spans and
/// memories do not.
/// </summary>
internal sealed class ReceiveBuffer
{
#if DEBUG
    private const int InitialSize = 16; // small, so that the buffer grows in every test of a debug build
#else
    private const int InitialSize = 16 * 1024; // a head has about 1 KB, and most events have less than 8 KB
#endif

    /// <summary>The maximum size of an array that is kept for the next event.</summary>
    public const int MaxRetainedSize = 1024 * 1024;

    private byte[] _bytes = new byte[InitialSize];

    /// <summary>The number of received bytes, from offset 0.</summary>
    public int Length { get; private set; }

    public byte[] Bytes => _bytes;

    public ReadOnlySpan<byte> Received => _bytes.AsSpan(0, Length);

    /// <summary>Discards the received bytes, and releases a large array.</summary>
    public void Clear()
    {
        Length = 0;
        if (_bytes.Length > MaxRetainedSize)
            _bytes = new byte[InitialSize];
    }

    /// <summary>Discards the first bytes and moves the following bytes to offset 0.</summary>
    public void Discard(int count)
    {
        _bytes.AsSpan(count, Length - count).CopyTo(_bytes);
        Length -= count;
    }

    /// <summary>Grows the array to at least <paramref name="total"/> bytes.</summary>
    public void Reserve(int total)
    {
        if (total <= _bytes.Length)
            return;
        // Why: a large total comes from Content-Length or a chunk size, so doubling would waste memory.
        var larger = GC.AllocateUninitializedArray<byte>(total > MaxRetainedSize ? Math.Max(total, _bytes.Length + (_bytes.Length / 8)) : Math.Max(total, _bytes.Length * 2));
        Received.CopyTo(larger);
        _bytes = larger;
    }

    /// <summary>Receives more bytes. False when the peer has closed the connection.</summary>
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
