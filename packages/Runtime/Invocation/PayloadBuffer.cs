using System.Buffers;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lambent;

/// <summary>
/// Where a result is written. The first array is used again for every result, with room kept in front of it, so that the request head goes out
/// with a small result in one send and without a copy. A large result goes on in further arrays: growing one array would need three times its size.
/// </summary>
internal sealed class PayloadBuffer : IBufferWriter<byte>
{
    /// <summary>The room in front: the longest usual head of a response, with ids of 256 percent-encoded bytes.</summary>
    public const int HeadRoom = 2 * 1024;

    private const int LargestFirst = 256 * 1024; // what stays in memory between events
    private const int JsonWriterStep = 4 * 1024; // what Utf8JsonWriter asks for whenever it needs more room
    private const int LargestSegment = 1024 * 1024; // what a result may waste at its end, unless a writer asks for more at once

#if DEBUG
    private const int InitialSize = HeadRoom + 16; // so that debug tests cross the boundary
#else
    private const int InitialSize = HeadRoom + 6 * 1024;
#endif

    private byte[] _first = new byte[InitialSize];
    private readonly List<Segment> _more = [];
    private int _firstLength; // bytes of payload in the first array, from HeadRoom on
    private int _moreLength; // bytes of payload in the further ones
    private bool _lent; // memory that was given out and not advanced over: its holder may still write to it
    private Utf8JsonWriter? _json;

    public int Length => _firstLength + _moreLength;

    public ReadOnlySequence<byte> Written
    {
        get
        {
            if (_more.Count == 0)
                return new(_first, HeadRoom, _firstLength);
            var start = new Segment(_first.AsMemory(HeadRoom, _firstLength), 0);
            var last = start;
            foreach (var segment in _more)
                last = last.Follow(segment);
            return new(start, 0, last, last.Memory.Length);
        }
    }

    /// <summary>A JSON writer on this buffer, used again for every result.</summary>
    public Utf8JsonWriter JsonWriter()
    {
        if (_json is null)
            _json = new Utf8JsonWriter(this, WriterOptions);
        else
            _json.Reset(this);
        return _json;
    }

    // The answer goes to a JSON reader, not into a page, and the relaxed encoder leaves '+' and non-ASCII text as they are.
    public static JsonWriterOptions WriterOptions => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public void Advance(int count)
    {
        _lent = false;
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Free.Length);
        if (_more.Count == 0)
        {
            _firstLength += count;
        }
        else
        {
            _more[^1].Length += count;
            _moreLength += count;
        }
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        _lent = true;
        Reserve(sizeHint);
        return Free;
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        _lent = true;
        Reserve(sizeHint);
        return Free.Span;
    }

    /// <summary>
    /// Forgets what was written. The first array becomes as large as the results are, up to a limit; further ones go. An array that somebody may still
    /// write to is left to its holder.
    /// </summary>
    public void Clear()
    {
        if (_lent)
            _first = new byte[InitialSize];
        else if (_more.Count > 0 && Length <= LargestFirst)
            _first = new byte[HeadRoom + (int)BitOperations.RoundUpToPowerOf2((uint)Length + JsonWriterStep)];
        _firstLength = 0;
        _moreLength = 0;
        _more.Clear();
        _lent = false;
    }

    /// <summary>The first piece of the payload with a request head in front of it, copied into the room that is kept for it.</summary>
    public ReadOnlySpan<byte> FirstPiece(ReadOnlySpan<byte> head)
    {
        head.CopyTo(_first.AsSpan(HeadRoom - head.Length));
        return _first.AsSpan(HeadRoom - head.Length, head.Length + _firstLength);
    }

    /// <summary>How many pieces follow the first one.</summary>
    public int FurtherPieces => _more.Count;

    public ReadOnlySpan<byte> FurtherPiece(int index) => _more[index].Bytes.AsSpan(0, _more[index].Length);

    private Memory<byte> Free => _more.Count == 0 ? _first.AsMemory(HeadRoom + _firstLength) : _more[^1].Bytes.AsMemory(_more[^1].Length);

    private void Reserve(int sizeHint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sizeHint);
        if (Free.Length >= Math.Max(sizeHint, 1))
            return;
        var last = _more.Count == 0 ? _first.Length : _more[^1].Bytes.Length;
        _more.Add(new Segment(Math.Max(sizeHint, Math.Min(last * 2, LargestSegment))));
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(int size)
        {
            // Not cleared: a writer may ask for three times what it writes, and pages that nobody touches cost nothing.
            Bytes = GC.AllocateUninitializedArray<byte>(size);
        }

        public Segment(ReadOnlyMemory<byte> memory, long runningIndex)
        {
            Bytes = [];
            Memory = memory;
            RunningIndex = runningIndex;
        }

        public byte[] Bytes { get; }

        public int Length { get; set; }

        public Segment Follow(Segment segment)
        {
            var next = new Segment(segment.Bytes.AsMemory(0, segment.Length), RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
