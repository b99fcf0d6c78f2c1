using System.Buffers;
using System.Buffers.Text;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Lambent.Http;

/// <summary>
/// The body of a request, read from the memory of the event: JSON escapes and base64 are decoded while the application reads, without a copy of the body.
/// </summary>
internal sealed class EventBody : Stream
{
    private static readonly SearchValues<byte> Blank = SearchValues.Create("\r\n\t "u8);

    private readonly bool _isBase64;
    private byte[]? _left; // decoded bytes that did not fit in the reader's buffer
    private ReadOnlyMemory<byte> _rest;
    private int _leftStart;
    private int _leftEnd;
    private bool _ended;

    /// <param name="escaped">The text of the member <c>body</c>, including JSON escapes.</param>
    /// <param name="isBase64">Whether the text is base64.</param>
    public EventBody(ReadOnlyMemory<byte> escaped, bool isBase64)
    {
        _isBase64 = isBase64;
        _rest = isBase64 ? Unescaped(escaped) : escaped;
        Length = isBase64 ? Base64Length(_rest.Span) : TextLength(_rest.Span);
    }

    /// <summary>The length of the decoded body in bytes.</summary>
    public override long Length { get; }

    public override bool CanRead => !_ended;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The maximum size of the body in bytes; null for no limit.</summary>
    public long? Limit { get; set; }

    /// <summary>Whether the application has started to read the body.</summary>
    public bool IsStarted { get; private set; }

    private byte[] Left => _left ??= new byte[4];

    /// <summary>Called when the invocation ends and the memory of the event is released.</summary>
    public void End()
    {
        _ended = true;
        _rest = default;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        ValidateBufferArguments(buffer, offset, count);
        return Read(buffer.AsSpan(offset, count));
    }

    public override int Read(Span<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        IsStarted = true;
        if (Length > Limit)
            throw new BadHttpRequestException($"Request body too large. The max request body size is {Limit} bytes.", 413);
        var written = 0;
        while (written < buffer.Length)
        {
            if (_leftStart < _leftEnd)
            {
                var some = Math.Min(_leftEnd - _leftStart, buffer.Length - written);
                Left.AsSpan(_leftStart, some).CopyTo(buffer[written..]);
                _leftStart += some;
                written += some;
                continue;
            }

            if (_rest.IsEmpty)
                break;
            written += _isBase64 ? ReadBase64(buffer[written..]) : ReadText(buffer[written..]);
        }

        return written;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : new(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Copies the text up to the next escape, or decodes one escape.</summary>
    private int ReadText(Span<byte> buffer)
    {
        var rest = _rest.Span;
        if (rest[0] != (byte)'\\')
        {
            var plain = rest.IndexOf((byte)'\\');
            var some = Math.Min(plain < 0 ? rest.Length : plain, buffer.Length);
            rest[..some].CopyTo(buffer);
            _rest = _rest[some..];
            return some;
        }

        _leftStart = 0;
        _rest = _rest[Unescape(rest, Left, out _leftEnd)..];
        return 0;
    }

    /// <summary>Decodes as many bytes as the buffer can hold; white space is skipped.</summary>
    private int ReadBase64(Span<byte> buffer)
    {
        // Base64 decodes to at least three bytes at a time.
        var small = buffer.Length < 3;
        var status = Base64.DecodeFromUtf8(_rest.Span, small ? Left : buffer, out var consumed, out var written);
        if (status is not (OperationStatus.Done or OperationStatus.DestinationTooSmall) || consumed == 0)
            throw new BadHttpRequestException("The body of the event is marked as base64 and is not base64.");
        _rest = _rest[consumed..];
        if (!small)
            return written;
        (_leftStart, _leftEnd) = (0, written);
        return 0;
    }

    /// <summary>Decodes the escape at the start of the text. Returns the length of the escape.</summary>
    private static int Unescape(ReadOnlySpan<byte> text, Span<byte> to, out int written)
    {
        written = 1;
        switch (text[1])
        {
            case (byte)'n':
                to[0] = (byte)'\n';
                return 2;
            case (byte)'r':
                to[0] = (byte)'\r';
                return 2;
            case (byte)'t':
                to[0] = (byte)'\t';
                return 2;
            case (byte)'b':
                to[0] = (byte)'\b';
                return 2;
            case (byte)'f':
                to[0] = (byte)'\f';
                return 2;
            case (byte)'u':
                var isNumber = Utf8Parser.TryParse(text.Slice(2, 4), out uint high, out _, 'x'); // always a number: the event has already been parsed as JSON
                if (isNumber && Rune.TryCreate(high, out var rune))
                {
                    written = rune.EncodeToUtf8(to);
                    return 6;
                }

                if (text.Length >= 12 && text[6] == (byte)'\\' && Utf8Parser.TryParse(text.Slice(8, 4), out uint low, out _, 'x') && Rune.TryCreate((char)high, (char)low, out rune))
                {
                    written = rune.EncodeToUtf8(to);
                    return 12;
                }

                written = Rune.ReplacementChar.EncodeToUtf8(to); // a lone surrogate is not valid text
                return 6;
            default:
                to[0] = text[1];
                return 2;
        }
    }

    private static long TextLength(ReadOnlySpan<byte> text)
    {
        long length = 0;
        Span<byte> letter = stackalloc byte[4];
        while (!text.IsEmpty)
        {
            var plain = text.IndexOf((byte)'\\');
            if (plain < 0)
                return length + text.Length;
            length += plain;
            text = text[plain..];
            text = text[Unescape(text, letter, out var written)..];
            length += written;
        }

        return length;
    }

    private static long Base64Length(ReadOnlySpan<byte> text)
    {
        long letters = text.Length - text.Count((byte)'=');
        for (var i = text.IndexOfAny(Blank); i >= 0; i = text.IndexOfAny(Blank))
        {
            letters--;
            text = text[(i + 1)..];
        }

        return letters * 3 / 4;
    }

    /// <summary>The base64 text without JSON escapes; JSON may escape <c>/</c> and <c>+</c>.</summary>
    private static ReadOnlyMemory<byte> Unescaped(ReadOnlyMemory<byte> escaped)
    {
        if (!escaped.Span.Contains((byte)'\\'))
            return escaped;
        var text = new byte[TextLength(escaped.Span)];
        using var whole = new EventBody(escaped, isBase64: false);
        whole.ReadExactly(text);
        return text;
    }
}
