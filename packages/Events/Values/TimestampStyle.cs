using System.Globalization;

namespace Lambent.Events;

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
