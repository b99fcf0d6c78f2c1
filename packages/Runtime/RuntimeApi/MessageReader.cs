using System.Buffers.Text;
using System.Net.Sockets;

namespace Lambent;

/// <summary>
/// Reads HTTP/1.1 messages from a blocking socket into one array: responses of the Runtime API, and requests of the Telemetry API. Spec: RFC 9112 §2, §6 and §7.
/// </summary>
internal sealed class MessageReader
{
    private const int MaxHead = 1024 * 1024; // Lambda's limit for a request line with headers; the head of a response is about 1 KB
    private const int MaxFramingPerByte = 12; // bytes of framing for each byte of data; a chunk of one byte needs 6

    public ReceiveBuffer Buffer { get; } = new();

    /// <summary>The maximum length of a body in bytes. Default: the maximum length of an array.</summary>
    public int MaxBody { get; init; } = Array.MaxLength;

    /// <summary>The body of the last message. The next message overwrites it.</summary>
    public ReadOnlyMemory<byte> Body { get; private set; }

    /// <summary>The offset of the first byte after the last message.</summary>
    public int End { get; private set; }

    /// <summary>Receives a head, which starts at offset 0, and returns the offset after the empty line that ends it.</summary>
    public int ReceiveHead(Socket socket)
    {
        var scanned = 0; // bytes that do not contain the end of the head
        int end;
        while ((end = FindEndOfHead(Buffer.Received, scanned)) < 0)
        {
            if (Buffer.Length > MaxHead)
                throw new FormatException($"the head is longer than {MaxHead} bytes");
            scanned = Math.Max(0, Buffer.Length - 3);
            ReceiveMore(socket);
        }

        return end;
    }

    /// <summary>Completes a message without a body.</summary>
    public void CompleteWithoutBody(int start) => Complete(start, 0, start);

    /// <summary>Receives a body of a known length.</summary>
    public void ReceiveFixedLength(Socket socket, int start, long length)
    {
        if (length > Math.Min(MaxBody, Array.MaxLength - start))
            throw new MessageTooLargeException($"a body of {length} bytes exceeds the limit");
        End = start + (int)length;
        if (Buffer.Length < End)
        {
            Buffer.Reserve(End);
            do
                ReceiveMore(socket);
            while (Buffer.Length < End);
        }

        Body = Buffer.Bytes.AsMemory(start, (int)length);
    }

    /// <summary>Receives a body that ends when the peer closes the connection.</summary>
    public void ReceiveUntilClosed(Socket socket, int start)
    {
        while (Buffer.Receive(socket))
        {
        }

        Complete(start, Buffer.Length - start, Buffer.Length);
    }

    /// <summary>Receives a chunked body. The data of the chunks is moved to one contiguous range in the buffer.</summary>
    public void ReceiveChunks(Socket socket, int start)
    {
        var read = start; // the offset of the next byte to read
        var write = start; // the offset of the next byte of data; never greater than read
        while (true)
        {
            CheckFraming(read - start, write - start);
            var range = ReceiveLine(socket, ref read); // before Buffer.Bytes is read below, because it can replace the array
            var line = Buffer.Bytes.AsSpan(range);
            if (!Utf8Parser.TryParse(line, out int size, out var bytesConsumed, 'X') || bytesConsumed == 0 || size < 0
                || (bytesConsumed < line.Length && line[bytesConsumed] is not ((byte)';' or (byte)' ' or (byte)'\t')))
                throw new FormatException("a chunk size is not hexadecimal");
            if (size == 0)
                break;
            if (size > Array.MaxLength - read - 2 || size > MaxBody - (write - start))
                throw new MessageTooLargeException($"a chunk of {size} bytes exceeds the limit");
            Buffer.Reserve(read + size + 2);
            while (Buffer.Length < read + size)
                ReceiveMore(socket);
            Buffer.Bytes.AsSpan(read, size).CopyTo(Buffer.Bytes.AsSpan(write));
            (read, write) = (read + size, write + size);
            var end = ReceiveLine(socket, ref read);
            if (end.Start.Value != end.End.Value)
                throw new FormatException("a chunk is longer than its size");
        }

        Range trailer;
        do
        {
            trailer = ReceiveLine(socket, ref read);
            CheckFraming(read - start, write - start);
        }
        while (trailer.Start.Value != trailer.End.Value);
        Complete(start, write - start, read);
    }

    /// <summary>Limits the size of chunk extensions and trailers, which the buffer also stores.</summary>
    private static void CheckFraming(int received, int data)
    {
        if (received - data > MaxHead + ((long)data * MaxFramingPerByte))
            throw new FormatException($"the framing of the chunked body is longer than {MaxHead} bytes");
    }

    /// <summary>The offset after the empty line that ends a head; -1 when it has not been received. A line may end with LF alone (RFC 9112 §2.2).</summary>
    private static int FindEndOfHead(ReadOnlySpan<byte> bytes, int from)
    {
        for (var at = from; ;)
        {
            var line = bytes[at..].IndexOf((byte)'\n');
            if (line < 0)
                return -1;
            at += line + 1;
            if (at < bytes.Length && bytes[at] == '\n')
                return at + 1;
            if (at + 1 < bytes.Length && bytes[at] == '\r' && bytes[at + 1] == '\n')
                return at + 2;
        }
    }

    /// <summary>Receives a line and returns its range without the line end, which is CRLF or LF.</summary>
    private Range ReceiveLine(Socket socket, ref int read)
    {
        int length;
        while ((length = Buffer.Received[read..].IndexOf((byte)'\n')) < 0)
        {
            if (Buffer.Length - read > MaxHead)
                throw new FormatException($"a line of the chunked body is longer than {MaxHead} bytes");
            ReceiveMore(socket);
        }

        var start = read;
        read += length + 1;
        return start..(length > 0 && Buffer.Bytes[start + length - 1] == '\r' ? start + length - 1 : start + length);
    }

    private void ReceiveMore(Socket socket)
    {
        if (!Buffer.Receive(socket))
            throw new SocketException((int)SocketError.ConnectionReset);
    }

    private void Complete(int start, int length, int end)
    {
        Body = Buffer.Bytes.AsMemory(start, length);
        End = end;
    }
}

/// <summary>The body of a message exceeds the limit.</summary>
internal sealed class MessageTooLargeException(string message) : FormatException(message);
