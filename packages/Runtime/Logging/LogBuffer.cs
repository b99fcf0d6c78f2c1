using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lambent;

/// <summary>A buffer for one log record, with free bytes before the record for its frame. Buffers are rented, because ToString of a logged value may log too.</summary>
internal sealed class LogBuffer : IBufferWriter<byte>
{
    private const int MaxRetainedSize = 64 * 1024;

    private static LogBuffer? Spare;

    private byte[] _bytes = new byte[1024];
    private int _length;
    private Utf8JsonWriter? _json;

    public Span<byte> Record => _bytes.AsSpan(0, _length);

    /// <summary>A JSON writer for this buffer. It does not validate, because an exception would leave an incomplete record.</summary>
    public Utf8JsonWriter Json
    {
        get
        {
            if (_json is null)
                _json = new Utf8JsonWriter(this, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
            else
                _json.Reset(this);
            return _json;
        }
    }

    public static LogBuffer Rent()
    {
        var buffer = Interlocked.Exchange(ref Spare, null) ?? new LogBuffer();
        buffer.Clear();
        return buffer;
    }

    /// <summary>Removes all bytes.</summary>
    public void Clear() => _length = LogSink.FrameSize;

    public void Return()
    {
        if (_bytes.Length <= MaxRetainedSize)
            Spare = this;
    }

    public void Append(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(GetSpan(utf8.Length));
        _length += utf8.Length;
    }

    /// <summary>
    /// Appends text as UTF-8. Unless <paramref name="keepNewLines"/> is true, it replaces line feeds with carriage returns, which CloudWatch shows as line
    /// breaks within one log event, and other control characters with spaces.
    /// </summary>
    public void AppendLine(ReadOnlySpan<char> text, bool keepNewLines)
    {
        var start = _length;
        var span = GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        _length += Encoding.UTF8.GetBytes(text, span);
        if (keepNewLines)
            return;
        var write = start;
        for (var read = start; read < _length; read++)
        {
            var b = _bytes[read];
            if (b == '\n')
            {
                if (read > start && _bytes[read - 1] == '\r')
                    continue;
                b = (byte)'\r';
            }
            else if (b < ' ' && b is not ((byte)'\t' or (byte)'\r'))
            {
                b = (byte)' ';
            }

            _bytes[write++] = b;
        }

        _length = write;
    }

    public void AppendTime(DateTimeOffset time)
    {
        LogTime.Write(GetSpan(LogTime.Length), time);
        _length += LogTime.Length;
    }

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        GetSpan(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        if (_bytes.Length - _length < Math.Max(sizeHint, 1))
            Array.Resize(ref _bytes, Math.Max(_length + sizeHint, _bytes.Length * 2));
        return _bytes.AsSpan(_length);
    }
}
