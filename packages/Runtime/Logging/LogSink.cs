using System.Buffers.Binary;
using Microsoft.Extensions.Logging;

namespace Lambent;

/// <summary>Where finished records go: each one in one write, so that lines of several threads never mix. Opened at the first record.</summary>
/// <param name="open">Opens the output.</param>
/// <param name="framed">Whether records go out in frames, as the managed runtime's descriptor wants them, or as lines.</param>
internal sealed class LogSink(Func<Stream> open, bool framed)
{
    /// <summary>The bytes kept free in front of a record for its frame.</summary>
    public const int FrameSize = 16;

    private const int MaxFrame = 256 * 1024 - 26; // the largest event that CloudWatch Logs takes

    private Stream? _stream;

    /// <summary>Whether a record has a length of its own, so that it may hold newlines.</summary>
    public bool Framed { get; } = framed;

    /// <summary>Writes a record; its first <see cref="FrameSize"/> bytes are free for the frame, and a line ends with a newline.</summary>
    public void Write(Span<byte> record, LogLevel level, bool json, DateTimeOffset time)
    {
        var stream = LazyInitializer.EnsureInitialized(ref _stream, open);
        lock (stream) // not a lock of its own: several logs write to one output
        {
            if (!Framed)
            {
                stream.Write(record[FrameSize..]);
                stream.Flush();
                return;
            }

            // A frame lies over bytes that have been written already, or over the room in front.
            var end = record.Length - (record[^1] == '\n' ? 1 : 0);
            for (var at = FrameSize; at < end;)
            {
                var length = Utf8Length(record[at..end]);
                var frame = record.Slice(at - FrameSize, FrameSize + length);
                BinaryPrimitives.WriteUInt32BigEndian(frame, FrameType(level, json));
                BinaryPrimitives.WriteInt32BigEndian(frame[4..], length);
                BinaryPrimitives.WriteInt64BigEndian(frame[8..], (time - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond);
                stream.Write(frame);
                at += length;
            }
        }
    }

    /// <summary>How much of the text fits into a frame without cutting a character.</summary>
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
