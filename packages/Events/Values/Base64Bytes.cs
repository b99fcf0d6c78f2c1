using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Bytes that are sent as base64. Invalid base64 is preserved as is.
/// </summary>
[JsonConverter(typeof(Base64BytesConverter))]
public readonly struct Base64Bytes : IEquatable<Base64Bytes>
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly string? _text; // only where encoding the bytes would not give the text back
    private readonly bool _isUnreadable;

    /// <summary>Bytes to be sent as base64.</summary>
    /// <param name="bytes">The bytes; they are not copied.</param>
    public Base64Bytes(ReadOnlyMemory<byte> bytes) => _bytes = bytes;

    /// <summary>The UTF-8 bytes of a text.</summary>
    /// <param name="text">The text.</param>
    public static Base64Bytes FromUtf8(string text) => new(Encoding.UTF8.GetBytes(text).AsMemory());

    internal Base64Bytes(string text)
    {
        _text = text;
        var bytes = new byte[(text.Length / 4 * 3) + 3];
        _isUnreadable = !Convert.TryFromBase64String(text, bytes, out var count);
        _bytes = bytes.AsMemory(0, count);
    }

    /// <summary>Whether the text is base64.</summary>
    public bool IsReadable => !_isUnreadable;

    /// <summary>The bytes.</summary>
    /// <value>Empty when the text is not base64.</value>
    public ReadOnlyMemory<byte> Memory => _bytes;

    /// <inheritdoc cref="Memory"/>
    public ReadOnlySpan<byte> Span => _bytes.Span;

    /// <summary>The base64 text.</summary>
    public string Text => _text ?? Convert.ToBase64String(_bytes.Span);

    /// <summary>Whether the text was kept, because it is not what encoding the bytes would give.</summary>
    internal bool KeepsText => _text is not null;

    /// <summary>The bytes as a new array.</summary>
    public byte[] ToArray() => _bytes.ToArray();

    /// <summary>The bytes read as UTF-8.</summary>
    public string ToUtf8String() => Encoding.UTF8.GetString(_bytes.Span);

    /// <inheritdoc/>
    public bool Equals(Base64Bytes other) =>
        IsReadable == other.IsReadable && (IsReadable ? Span.SequenceEqual(other.Span) : _text == other._text);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Base64Bytes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Span);
        return hash.ToHashCode();
    }

    /// <summary>The type and the length: the bytes are payload, which must not reach a log by accident.</summary>
    public override string ToString() => $"{nameof(Base64Bytes)}[{_bytes.Length}]";

    /// <summary>Bytes to be sent as base64.</summary>
    /// <param name="bytes">The bytes; they are not copied.</param>
    public static implicit operator Base64Bytes(byte[] bytes) => new(bytes.AsMemory());

    /// <summary>The bytes.</summary>
    /// <param name="bytes">Bytes that travel as base64.</param>
    public static implicit operator ReadOnlyMemory<byte>(Base64Bytes bytes) => bytes._bytes;

    /// <summary>Whether both are the same bytes.</summary>
    public static bool operator ==(Base64Bytes left, Base64Bytes right) => left.Equals(right);

    /// <summary>Whether the bytes differ.</summary>
    public static bool operator !=(Base64Bytes left, Base64Bytes right) => !left.Equals(right);
}

/// <summary>Reads and writes <see cref="Base64Bytes"/>.</summary>
public sealed class Base64BytesConverter : JsonConverter<Base64Bytes>
{
    /// <inheritdoc/>
    public override Base64Bytes Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static Base64Bytes Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw JsonFault.Expected(nameof(Base64Bytes));
        return reader.TryGetBytesFromBase64(out var bytes) && IsCanonical(ref reader, bytes)
            ? new Base64Bytes(bytes.AsMemory())
            : new Base64Bytes(reader.GetString()!);
    }

    /// <summary>Whether encoding gives the text back: text with blanks, or with stray bits behind the last byte, decodes too.</summary>
    private static bool IsCanonical(ref Utf8JsonReader reader, byte[] bytes)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped)
            return reader.ValueTextEquals(Convert.ToBase64String(bytes));
        var text = reader.ValueSpan;
        if (text.Length != Base64.GetMaxEncodedToUtf8Length(bytes.Length) || text.IsEmpty)
            return text.IsEmpty;
        Span<byte> last = stackalloc byte[4]; // only the last group can hold stray bits
        Base64.EncodeToUtf8(bytes.AsSpan((bytes.Length - 1) / 3 * 3), last, out _, out _);
        return text[^4..].SequenceEqual(last);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Base64Bytes value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, Base64Bytes value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.KeepsText)
            writer.WriteStringValue(value.Text);
        else
            writer.WriteBase64StringValue(value.Span);
    }
}
