using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// An instant together with the way it was written, so that an event that is written again holds the same text.
/// <see cref="Value"/> is the instant; <see cref="TryGetValue"/> is false for text that is no time.
/// </summary>
/// <remarks>
/// Read are ISO 8601, the common log format, OpenSSL's dates and Unix time as a number or text. AWS does not name the unit of Unix time: values
/// below 100,000,000,000 are seconds (up to the year 5138), values below 100,000,000,000,000 milliseconds, whole ones above microseconds. A few
/// members have further forms, which their <see cref="TimestampFormatConverter"/> reads. Other text is preserved as is: it is
/// kept, and <see cref="TryGetValue"/> is false.
/// </remarks>
[JsonConverter(typeof(TimestampConverter))]
public readonly partial struct Timestamp : IEquatable<Timestamp>, IComparable<Timestamp>
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

    /// <summary>The instant, with the offset of the text if the text has one.</summary>
    /// <exception cref="InvalidOperationException">The text in JSON is not a time that can be read.</exception>
    public DateTimeOffset Value => TryGetValue(out var value)
        ? value
        : throw new InvalidOperationException("The timestamp on the wire is in no format that can be read. Ask TryGetValue first, or take its text from ToString.");

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

    /// <summary>The same instant in another format; what cannot be read stays as it is.</summary>
    /// <param name="format">How to write it.</param>
    public Timestamp As(TimestampFormat format) => TryGetValue(out var value) ? new Timestamp(value, format) : this;

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

    /// <inheritdoc/>
    public bool Equals(Timestamp other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Timestamp other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Format == TimestampFormat.Unreadable ? _text!.GetHashCode(StringComparison.Ordinal) : _ticks.GetHashCode();

    /// <summary>Compares instants; how they are written does not count. What cannot be read comes first, by its text.</summary>
    /// <param name="other">The other.</param>
    public int CompareTo(Timestamp other) => (Format == TimestampFormat.Unreadable, other.Format == TimestampFormat.Unreadable) switch
    {
        (false, false) => _ticks.CompareTo(other._ticks),
        (true, true) => string.CompareOrdinal(_text, other._text),
        (var unreadable, _) => unreadable ? -1 : 1,
    };

    /// <summary>Writes the text in JSON.</summary>
    internal int WriteTo(Span<char> destination) => _style.Write(_ticks, destination);

    internal string? KeptText => _text;

    internal bool IsNumber => _style.IsNumber;

    /// <summary>In the format of the member it is put into, unless another was chosen.</summary>
    internal Timestamp Or(TimestampFormat format) => Format == TimestampFormat.Unspecified ? As(format) : this;

    /// <summary>The instant. The conversion is explicit, because it fails for text that is no time; <see cref="TryGetValue"/> does not.</summary>
    /// <param name="timestamp">A timestamp whose text can be read.</param>
    /// <exception cref="InvalidOperationException">The text in JSON is not a time that can be read.</exception>
    public static explicit operator DateTimeOffset(Timestamp timestamp) => timestamp.Value;

    /// <summary>An instant in the format that AWS uses where it is put, or else ISO 8601.</summary>
    /// <param name="value">The instant.</param>
    public static implicit operator Timestamp(DateTimeOffset value) => new(value);

    /// <summary>Whether both are the same instant.</summary>
    public static bool operator ==(Timestamp left, Timestamp right) => left.CompareTo(right) == 0;

    /// <summary>Whether both are the same instant.</summary>
    public static bool operator ==(Timestamp left, DateTimeOffset right) => left.CompareTo(new Timestamp(right)) == 0;

    /// <summary>Whether both are the same instant.</summary>
    public static bool operator ==(DateTimeOffset left, Timestamp right) => new Timestamp(left).CompareTo(right) == 0;

    /// <summary>Whether the instants differ.</summary>
    public static bool operator !=(Timestamp left, Timestamp right) => left.CompareTo(right) != 0;

    /// <summary>Whether the instants differ.</summary>
    public static bool operator !=(Timestamp left, DateTimeOffset right) => left.CompareTo(new Timestamp(right)) != 0;

    /// <summary>Whether the instants differ.</summary>
    public static bool operator !=(DateTimeOffset left, Timestamp right) => new Timestamp(left).CompareTo(right) != 0;

    /// <summary>Whether the left is earlier.</summary>
    public static bool operator <(Timestamp left, Timestamp right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is earlier.</summary>
    public static bool operator <(Timestamp left, DateTimeOffset right) => left.CompareTo(new Timestamp(right)) < 0;

    /// <summary>Whether the left is earlier.</summary>
    public static bool operator <(DateTimeOffset left, Timestamp right) => new Timestamp(left).CompareTo(right) < 0;

    /// <summary>Whether the left is later.</summary>
    public static bool operator >(Timestamp left, Timestamp right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is later.</summary>
    public static bool operator >(Timestamp left, DateTimeOffset right) => left.CompareTo(new Timestamp(right)) > 0;

    /// <summary>Whether the left is later.</summary>
    public static bool operator >(DateTimeOffset left, Timestamp right) => new Timestamp(left).CompareTo(right) > 0;

    /// <summary>Whether the left is not later.</summary>
    public static bool operator <=(Timestamp left, Timestamp right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is not later.</summary>
    public static bool operator <=(Timestamp left, DateTimeOffset right) => left.CompareTo(new Timestamp(right)) <= 0;

    /// <summary>Whether the left is not later.</summary>
    public static bool operator <=(DateTimeOffset left, Timestamp right) => new Timestamp(left).CompareTo(right) <= 0;

    /// <summary>Whether the left is not earlier.</summary>
    public static bool operator >=(Timestamp left, Timestamp right) => left.CompareTo(right) >= 0;

    /// <summary>Whether the left is not earlier.</summary>
    public static bool operator >=(Timestamp left, DateTimeOffset right) => left.CompareTo(new Timestamp(right)) >= 0;

    /// <summary>Whether the left is not earlier.</summary>
    public static bool operator >=(DateTimeOffset left, Timestamp right) => new Timestamp(left).CompareTo(right) >= 0;
}

// The mixed operators save a conversion where a Timestamp is compared with a DateTimeOffset.

/// <summary>Reads and writes <see cref="Timestamp"/>, number or text.</summary>
public sealed class TimestampConverter : JsonConverter<Timestamp>
{
    /// <inheritdoc/>
    public override Timestamp Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static Timestamp Read(ref Utf8JsonReader reader)
    {
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        Span<char> text = stackalloc char[TimestampStyle.MaxLength];
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return length > text.Length
                    ? TimestampReader.Read(reader.GetString(), isNumber: false)
                    : TimestampReader.Read(text[..reader.CopyString(text)], isNumber: false);
            case JsonTokenType.Number:
                if (!reader.HasValueSequence && length <= text.Length)
                    return TimestampReader.Read(text[..Encoding.ASCII.GetChars(reader.ValueSpan, text)], isNumber: true);
                using (var number = JsonDocument.ParseValue(ref reader))
                    return TimestampReader.Read(number.RootElement.GetRawText(), isNumber: true);
            default:
                throw JsonFault.Expected(nameof(Timestamp));
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Timestamp value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, Timestamp value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<char> buffer = stackalloc char[TimestampStyle.MaxLength];
        ReadOnlySpan<char> text = value.KeptText is { } kept ? kept : buffer[..value.WriteTo(buffer)];
        if (value.IsNumber)
            writer.WriteRawValue(text, skipInputValidation: true); // numbers only ever come from a JSON number, or from a long
        else
            writer.WriteStringValue(text);
    }
}

/// <summary>How a zone is written.</summary>
internal enum TimestampZone : byte
{
    Z,
    Colon,
    Compact,
    None,
}

/// <summary>The way of writing an instant: everything but the instant, in a few bytes.</summary>
internal readonly struct TimestampStyle(TimestampFormat format, int digits = 0, TimestampZone zone = TimestampZone.Z, int offsetMinutes = 0)
{
    /// <summary>Longer than any text that a style writes.</summary>
    public const int MaxLength = 64;

    public const string Months = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private readonly byte _format = (byte)format;
    private readonly byte _digits = (byte)digits;
    private readonly short _offsetMinutes = (short)offsetMinutes;

    public TimestampFormat Format => (TimestampFormat)_format;

    public int OffsetMinutes => _offsetMinutes;

    /// <summary>Whether it is a JSON number rather than a string. Without digits to count they say which.</summary>
    public bool IsNumber => Format is TimestampFormat.UnixSeconds or TimestampFormat.UnixMilliseconds or TimestampFormat.UnixMicroseconds
        || (Format is TimestampFormat.Unreadable or TimestampFormat.Special && _digits == 1);

    public static TimestampStyle Unreadable(bool isNumber) => new(TimestampFormat.Unreadable, isNumber ? 1 : 0);

    public static TimestampStyle Special(bool isNumber, int offsetMinutes) => new(TimestampFormat.Special, isNumber ? 1 : 0, offsetMinutes: offsetMinutes);

    /// <summary>The style AWS uses most: milliseconds in ISO 8601, finer only where the instant is; whole seconds elsewhere, if it has no fraction.</summary>
    public static TimestampStyle Of(DateTimeOffset value, TimestampFormat format)
    {
        var fraction = value.Ticks % TimeSpan.TicksPerSecond;
        var fine = fraction % TimeSpan.TicksPerMillisecond != 0 ? 7 : 3;
        var digits = format switch
        {
            TimestampFormat.Unspecified or TimestampFormat.Iso8601 => fine,
            TimestampFormat.UnixSeconds or TimestampFormat.UnixSecondsText when fraction != 0 => fine,
            _ => 0,
        };
        var offset = format is TimestampFormat.Unspecified or TimestampFormat.Iso8601 or TimestampFormat.CommonLog ? (int)value.Offset.TotalMinutes : 0;
        var zone = format == TimestampFormat.CommonLog ? TimestampZone.Compact : offset == 0 ? TimestampZone.Z : TimestampZone.Colon;
        return new TimestampStyle(format, digits, zone, offset);
    }

    /// <summary>Writes an instant; only instants that the style can hold come out as they were, which the reader checks.</summary>
    public int Write(long ticks, Span<char> destination)
    {
        var local = new DateTime(Math.Clamp(ticks + (_offsetMinutes * TimeSpan.TicksPerMinute), 0, DateTime.MaxValue.Ticks));
        var length = 0;
        switch (Format)
        {
            case TimestampFormat.UnixSeconds or TimestampFormat.UnixSecondsText:
                var (seconds, rest) = Math.DivRem(ticks - DateTime.UnixEpoch.Ticks, TimeSpan.TicksPerSecond);
                seconds.TryFormat(destination, out length, provider: CultureInfo.InvariantCulture);
                return WriteFraction(Math.Abs(rest), destination, length);
            case TimestampFormat.UnixMilliseconds or TimestampFormat.UnixMillisecondsText:
                var milliseconds = (ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMillisecond;
                milliseconds.TryFormat(destination, out length, provider: CultureInfo.InvariantCulture);
                return length;
            case TimestampFormat.UnixMicroseconds or TimestampFormat.UnixMicrosecondsText:
                var microseconds = (ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;
                microseconds.TryFormat(destination, out length, provider: CultureInfo.InvariantCulture);
                return length;
            case TimestampFormat.CommonLog:
                Put(destination, ref length, local.Day, 2, '/');
                PutMonth(destination, ref length, local, '/');
                Put(destination, ref length, local.Year, 4, ':');
                PutTime(destination, ref length, local);
                destination[length++] = ' ';
                return WriteZone(destination, length);
            case TimestampFormat.Certificate:
                PutMonth(destination, ref length, local, ' ');
                Put(destination, ref length, local.Day, 2, ' ');
                if (destination[length - 3] == '0')
                    destination[length - 3] = ' ';
                PutTime(destination, ref length, local);
                destination[length++] = ' ';
                Put(destination, ref length, local.Year, 4, ' ');
                "GMT".CopyTo(destination[length..]);
                return length + 3;
            default:
                Put(destination, ref length, local.Year, 4, '-');
                Put(destination, ref length, local.Month, 2, '-');
                Put(destination, ref length, local.Day, 2, 'T');
                PutTime(destination, ref length, local);
                return WriteZone(destination, WriteFraction(local.Ticks % TimeSpan.TicksPerSecond, destination, length));
        }
    }

    // Why by hand: an interpolated string brings kilobytes of formatting code into every function that reads a timestamp.
    private static void Put(Span<char> destination, ref int length, int value, int digits, char end = '\0')
    {
        for (var i = digits - 1; i >= 0; i--, value /= 10)
            destination[length + i] = (char)('0' + (value % 10));
        length += digits;
        if (end != '\0')
            destination[length++] = end;
    }

    private static void PutMonth(Span<char> destination, ref int length, DateTime date, char end)
    {
        Months.AsSpan((date.Month - 1) * 3, 3).CopyTo(destination[length..]);
        destination[length + 3] = end;
        length += 4;
    }

    private static void PutTime(Span<char> destination, ref int length, DateTime date)
    {
        Put(destination, ref length, date.Hour, 2, ':');
        Put(destination, ref length, date.Minute, 2, ':');
        Put(destination, ref length, date.Second, 2);
    }

    private int WriteFraction(long ticks, Span<char> destination, int length)
    {
        if (_digits == 0)
            return length;
        destination[length++] = '.';
        var unit = TimeSpan.TicksPerSecond / 10;
        for (var i = 0; i < _digits; i++, unit /= 10)
            destination[length++] = unit == 0 ? '0' : (char)('0' + (ticks / unit % 10));
        return length;
    }

    private int WriteZone(Span<char> destination, int length)
    {
        if (zone == TimestampZone.None)
            return length;
        if (zone == TimestampZone.Z)
        {
            destination[length++] = 'Z';
            return length;
        }

        var offset = Math.Abs((int)_offsetMinutes);
        destination[length++] = _offsetMinutes < 0 ? '-' : '+';
        Put(destination, ref length, offset / 60, 2);
        if (zone == TimestampZone.Colon)
            destination[length++] = ':';
        Put(destination, ref length, offset % 60, 2);
        return length;
    }
}

/// <summary>The format of a timestamp in JSON.</summary>
public enum TimestampFormat
{
    /// <summary>Not chosen: a member of an event writes the format that AWS uses there, anything else writes ISO 8601.</summary>
    Unspecified,

    /// <summary>Text such as <c>2019-01-02T12:45:07.000Z</c>, with any number of fraction digits and any zone.</summary>
    Iso8601,

    /// <summary>A number of seconds since 1970, which may have a fraction.</summary>
    UnixSeconds,

    /// <summary>A number of milliseconds since 1970.</summary>
    UnixMilliseconds,

    /// <summary>Text that holds seconds since 1970.</summary>
    UnixSecondsText,

    /// <summary>Text that holds milliseconds since 1970, as in the attributes of an SQS message.</summary>
    UnixMillisecondsText,

    /// <summary>A number of microseconds since 1970.</summary>
    UnixMicroseconds,

    /// <summary>Text that holds microseconds since 1970, as in requests of VPC Lattice.</summary>
    UnixMicrosecondsText,

    /// <summary>The common log format of web servers, <c>04/Mar/2020:19:15:17 +0000</c>.</summary>
    CommonLog,

    /// <summary>What OpenSSL prints for certificates, <c>Aug  5 09:36:04 2021 GMT</c>.</summary>
    Certificate,

    /// <summary>A text or number that is none of these. It is written back as it came.</summary>
    Unreadable,

    /// <summary>
    /// A form of a few members only, such as <c>Sep 1, 2017 4:12:29 PM</c> or microseconds since 1970: see <see cref="TimestampFormatConverter"/>
    /// and the converters that derive from it. It is written back as it came; a time without a format is written so by these members.
    /// </summary>
    Special,
}
