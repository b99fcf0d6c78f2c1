using System.Buffers;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lambent;

/// <summary>
/// The buffer for a result. The first array is reused for every result. It has free space before the payload, so that the request head and a small result are
/// sent with one call and without a copy. A large result continues in further arrays, because growing one array would temporarily need three times its size.
/// </summary>
internal sealed class PayloadBuffer : IBufferWriter<byte>
{
    /// <summary>The free bytes before the payload, enough for a request head with IDs of 256 percent-encoded bytes.</summary>
    public const int HeadRoom = 2 * 1024;

    private const int MaxRetainedPayload = 256 * 1024; // the payload capacity that is kept between events
    private const int JsonWriterGrowth = 4 * 1024; // the size that Utf8JsonWriter requests when it needs more space
    private const int MaxSegmentSize = 1024 * 1024; // limits the unused bytes at the end of a result, unless a writer requests more at a time

#if DEBUG
    private const int InitialSize = HeadRoom + 16; // small, so that results need several arrays in tests of a debug build
#else
    private const int InitialSize = HeadRoom + 6 * 1024;
#endif

    private byte[] _first = new byte[InitialSize];
    private readonly List<Segment> _segments = [];
    private int _firstLength; // payload bytes in the first array, starting at HeadRoom
    private int _segmentsLength; // payload bytes in the further arrays
    private bool _memoryRequested; // memory was requested and not advanced over, so the requester may still write to it
    private Utf8JsonWriter? _json;

    public int Length => _firstLength + _segmentsLength;

    public ReadOnlySequence<byte> Written
    {
        get
        {
            if (_segments.Count == 0)
                return new(_first, HeadRoom, _firstLength);
            var start = new Segment(_first.AsMemory(HeadRoom, _firstLength), 0);
            var last = start;
            foreach (var segment in _segments)
                last = last.Follow(segment);
            return new(start, 0, last, last.Memory.Length);
        }
    }

    /// <summary>Gets the JSON writer for this buffer, which is reused for every result.</summary>
    public Utf8JsonWriter JsonWriter()
    {
        if (_json is null)
            _json = new Utf8JsonWriter(this, WriterOptions);
        else
            _json.Reset(this);
        return _json;
    }

    // Why the relaxed encoder: results are not embedded in HTML, and it does not escape '+' and non-ASCII characters.
    public static JsonWriterOptions WriterOptions => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public void Advance(int count)
    {
        _memoryRequested = false;
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Free.Length);
        if (_segments.Count == 0)
        {
            _firstLength += count;
        }
        else
        {
            _segments[^1].Length += count;
            _segmentsLength += count;
        }
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        _memoryRequested = true;
        Reserve(sizeHint);
        return Free;
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        _memoryRequested = true;
        Reserve(sizeHint);
        return Free.Span;
    }

    /// <summary>
    /// Removes all bytes and releases the further arrays. The first array grows to the size of the last result, up to a limit. It is replaced when a caller that
    /// requested memory may still write to it.
    /// </summary>
    public void Clear()
    {
        if (_memoryRequested)
            _first = new byte[InitialSize];
        else if (_segments.Count > 0 && Length <= MaxRetainedPayload)
            _first = new byte[HeadRoom + (int)BitOperations.RoundUpToPowerOf2((uint)Length + JsonWriterGrowth)];
        _firstLength = 0;
        _segmentsLength = 0;
        _segments.Clear();
        _memoryRequested = false;
    }

    /// <summary>Copies a request head into the free bytes before the payload, and returns the head and the first part of the payload.</summary>
    public ReadOnlySpan<byte> FirstSegmentWithHead(ReadOnlySpan<byte> head)
    {
        head.CopyTo(_first.AsSpan(HeadRoom - head.Length));
        return _first.AsSpan(HeadRoom - head.Length, head.Length + _firstLength);
    }

    /// <summary>The number of parts of the payload after the first one.</summary>
    public int FurtherSegmentCount => _segments.Count;

    public ReadOnlySpan<byte> FurtherSegment(int index) => _segments[index].Bytes.AsSpan(0, _segments[index].Length);

    private Memory<byte> Free => _segments.Count == 0 ? _first.AsMemory(HeadRoom + _firstLength) : _segments[^1].Bytes.AsMemory(_segments[^1].Length);

    private void Reserve(int sizeHint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sizeHint);
        if (Free.Length >= Math.Max(sizeHint, 1))
            return;
        var last = _segments.Count == 0 ? _first.Length : _segments[^1].Bytes.Length;
        _segments.Add(new Segment(Math.Max(sizeHint, Math.Min(last * 2, MaxSegmentSize))));
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(int size)
        {
            // Why uninitialized: a writer may request three times what it writes, and unused pages then take no physical memory.
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
