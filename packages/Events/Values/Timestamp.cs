using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// An instant together with the way it was written, so that an event that is written again holds the same text. Users see the instant only:
/// the generator makes a <c>DateTimeOffset?</c> of it.
/// </summary>
/// <remarks>
/// Read are ISO 8601, the common log format, OpenSSL's dates and Unix time as a number or text. AWS does not name the unit of Unix time: values
/// below 100,000,000,000 are seconds (up to the year 5138), values below 100,000,000,000,000 milliseconds, whole ones above microseconds. A few
/// members have further forms, which their <see cref="TimestampFormatConverter"/> reads. Other text is preserved as is: it is
/// kept, and <see cref="TryGetValue"/> is false.
/// </remarks>
[JsonConverter(typeof(TimestampConverter))]
internal readonly partial struct Timestamp : IEquatable<Timestamp>
{
    private readonly long _ticks; // of UTC, as in DateTime
    private readonly string? _text; // what stood on the wire, only where the style below would write something else
    private readonly TimestampStyle _style;

    /// <summary>An instant in the format that AWS uses where it is put, or else ISO 8601.</summary>
    /// <param name="value">The instant; its offset is kept.</param>
    public Timestamp(DateTimeOffset value)
        : this(value, TimestampFormat.Unspecified)
    {
    }

    /// <summary>An instant in a chosen format.</summary>
    /// <param name="value">The instant; its offset is kept where the format has one.</param>
    /// <param name="format">How to write it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The format is <see cref="TimestampFormat.Unreadable"/>, <see cref="TimestampFormat.Special"/> or unknown.</exception>
    public Timestamp(DateTimeOffset value, TimestampFormat format)
    {
        if (format is < TimestampFormat.Unspecified or >= TimestampFormat.Unreadable)
            throw new ArgumentOutOfRangeException(nameof(format), format, "An instant cannot be written in this format.");
        _ticks = value.UtcTicks;
        _style = TimestampStyle.Of(value, format);
    }

    internal Timestamp(long ticks, TimestampStyle style, string? text)
    {
        _ticks = ticks;
        _style = style;
        _text = text;
    }

    /// <summary>The format in JSON.</summary>
    public TimestampFormat Format => _style.Format;

    /// <summary>The instant, if the text in JSON can be read.</summary>
    /// <param name="value">The instant, with the offset of the text if the text has one.</param>
    /// <returns>False when the text is no time.</returns>
    public bool TryGetValue(out DateTimeOffset value)
    {
        var readable = Format != TimestampFormat.Unreadable;
        var local = new DateTime(readable ? _ticks : 0).AddMinutes(readable ? _style.OffsetMinutes : 0);
        value = new DateTimeOffset(local, TimeSpan.FromMinutes(readable ? _style.OffsetMinutes : 0));
        return readable;
    }

    /// <summary>Reads a text in any of the formats. It always succeeds: what is no time is kept as text.</summary>
    /// <param name="text">The text in JSON.</param>
    public static Timestamp FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TimestampReader.Read(text, isNumber: false);
    }

    /// <summary>The text in JSON.</summary>
    public override string ToString()
    {
        if (_text is not null)
            return _text;
        Span<char> text = stackalloc char[TimestampStyle.MaxLength];
        return text[..WriteTo(text)].ToString();
    }

    /// <summary>Whether both are the same instant, however it is written, or the same text that is no time.</summary>
    public bool Equals(Timestamp other) => (Format == TimestampFormat.Unreadable) == (other.Format == TimestampFormat.Unreadable)
        && (Format == TimestampFormat.Unreadable ? _text == other._text : _ticks == other._ticks);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Timestamp other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Format == TimestampFormat.Unreadable ? _text!.GetHashCode(StringComparison.Ordinal) : _ticks.GetHashCode();

    /// <summary>The instant of a member; null when the member is absent, or its text is no time.</summary>
    internal static DateTimeOffset? InstantOf(in Timestamp? member) => member is { } timestamp && timestamp.TryGetValue(out var value) ? value : null;

    /// <summary>Sets a member. The value that it has keeps the way it was written.</summary>
    internal static void Replace(ref Timestamp? member, DateTimeOffset? value, TimestampFormat format)
    {
        if (value is not { } instant)
            member = null;
        else if (InstantOf(in member) is not { } current || !current.EqualsExact(instant))
            member = new Timestamp(instant, format);
    }

    /// <summary>Writes the text in JSON.</summary>
    internal int WriteTo(Span<char> destination) => _style.Write(_ticks, destination);

    internal string? KeptText => _text;

    internal bool IsNumber => _style.IsNumber;

    public static bool operator ==(Timestamp left, Timestamp right) => left.Equals(right);

    public static bool operator !=(Timestamp left, Timestamp right) => !left.Equals(right);
}
