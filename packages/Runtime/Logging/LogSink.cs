using System.Buffers.Binary;
using Microsoft.Extensions.Logging;

namespace Lambent;

/// <summary>The output of formatted records. Each record is written with one call, so that records of several threads do not mix.</summary>
/// <param name="open">Opens the output, at the first record.</param>
/// <param name="framed">Whether records are written in the frames of Lambda's log file descriptor, or as lines.</param>
internal sealed class LogSink(Func<Stream> open, bool framed)
{
    /// <summary>The number of free bytes before a record, for the header of its frame.</summary>
    public const int FrameSize = 16;

    private const int MaxFrame = 256 * 1024 - 26; // the maximum size of a CloudWatch log event: 256 KiB with 26 bytes of overhead

    private Stream? _stream;

    /// <summary>Whether records are framed, so that they may contain line feeds.</summary>
    public bool Framed { get; } = framed;

    /// <summary>Writes a record. Its first <see cref="FrameSize"/> bytes are free for the frame header, and it ends with a line feed.</summary>
    public void Write(Span<byte> record, LogLevel level, bool json, DateTimeOffset time)
    {
        var stream = LazyInitializer.EnsureInitialized(ref _stream, open);
        lock (stream) // the stream is the lock, because several logs can write to one output
        {
            if (!Framed)
            {
                stream.Write(record[FrameSize..]);
                stream.Flush();
                return;
            }

            // The header of a frame overwrites the free bytes, or bytes of the previous frame that have already been written.
            var end = record.Length - (record[^1] == '\n' ? 1 : 0);
            for (var offset = FrameSize; offset < end;)
            {
                var length = Utf8Length(record[offset..end]);
                var frame = record.Slice(offset - FrameSize, FrameSize + length);
                BinaryPrimitives.WriteUInt32BigEndian(frame, FrameType(level, json));
                BinaryPrimitives.WriteInt32BigEndian(frame[4..], length);
                BinaryPrimitives.WriteInt64BigEndian(frame[8..], (time - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond);
                stream.Write(frame);
                offset += length;
            }
        }
    }

    /// <summary>The number of bytes that fit into one frame without splitting a character.</summary>
    private static int Utf8Length(ReadOnlySpan<byte> text)
    {
        if (text.Length <= MaxFrame)
            return text.Length;
        var length = MaxFrame;
        while ((text[length] & 0xC0) == 0x80)
            length--;
        return length;
    }

    private static uint FrameType(LogLevel level, bool json) => (json ? 0xa55a0002u : 0xa55a0003u) | (level switch
    {
        LogLevel.Trace or LogLevel.Debug => 0x08u,
        LogLevel.Information => 0x0cu,
        LogLevel.Warning => 0x10u,
        LogLevel.Error => 0x14u,
        LogLevel.Critical => 0x18u,
        _ => 0u,
    });
}
