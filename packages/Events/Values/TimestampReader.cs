namespace Lambent.Events;

/// <summary>
/// Reads the formats of <see cref="TimestampFormat"/>. What is read is written again at once and compared: only where the two differ is the text
/// kept, so no text can be lost, and few timestamps cost a string.
/// </summary>
internal static class TimestampReader
{
    private const long FirstMilliseconds = 100_000_000_000; // in seconds the year 5138, in milliseconds 1973
    private const long FirstMicroseconds = 100_000_000_000_000; // whole ones only; in milliseconds the year 5138, in microseconds 1973

    public static Timestamp Read(ReadOnlySpan<char> text, bool isNumber)
    {
        if (TryPlainNumber(text, isNumber) is { } plain)
            return plain;
        long ticks;
        TimestampStyle style;
        var readable = isNumber
            ? TryNumber(text, text: false, out ticks, out style)
            : TryIso(text, out ticks, out style) || TryNumber(text, text: true, out ticks, out style)
                || TryCommonLog(text, out ticks, out style) || TryCertificate(text, out ticks, out style);
        if (!readable)
            return new Timestamp(0, TimestampStyle.Unreadable(isNumber), text.ToString());

        Span<char> again = stackalloc char[TimestampStyle.MaxLength];
        return new Timestamp(ticks, style, again[..style.Write(ticks, again)].SequenceEqual(text) ? null : text.ToString());
    }

    /// <summary>Most Unix times are digits and nothing else, and read back the same by their nature.</summary>
    private static Timestamp? TryPlainNumber(ReadOnlySpan<char> text, bool isNumber)
    {
        const int MostDigits = 17; // microseconds of the year 5138
        if (text.Length is 0 or > MostDigits || text[0] == '0')
            return null;
        long value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return null;
            value = (value * 10) + (c - '0');
        }

        return value switch
        {
            < FirstMilliseconds => Of(value * TimeSpan.TicksPerSecond, isNumber ? TimestampFormat.UnixSeconds : TimestampFormat.UnixSecondsText),
            < FirstMicroseconds => Of(value * TimeSpan.TicksPerMillisecond, isNumber ? TimestampFormat.UnixMilliseconds : TimestampFormat.UnixMillisecondsText),
            _ => Of(value * TimeSpan.TicksPerMicrosecond, isNumber ? TimestampFormat.UnixMicroseconds : TimestampFormat.UnixMicrosecondsText),
        };

        static Timestamp? Of(long sinceEpoch, TimestampFormat format) => DateTime.UnixEpoch.Ticks + sinceEpoch is var ticks && ticks <= DateTime.MaxValue.Ticks
            ? new Timestamp(ticks, new TimestampStyle(format), null)
            : null;
    }

    private static bool TryNumber(ReadOnlySpan<char> source, bool text, out long ticks, out TimestampStyle style)
    {
        ticks = 0;
        style = default;
        var rest = source;
        var negative = rest is ['-', ..];
        if (negative)
            rest = rest[1..];

        long mantissa = 0;
        int digits = 0, fraction = 0;
        var point = false;
        while (rest is [var c, ..] && (char.IsAsciiDigit(c) || (c == '.' && !point && digits > 0)))
        {
            rest = rest[1..];
            if (c == '.')
            {
                point = true;
                continue;
            }

            if (++digits > 18) // as many as a long holds in any case
                return false;
            mantissa = (mantissa * 10) + (c - '0');
            fraction += point ? 1 : 0;
        }

        var exponent = 0;
        if (digits == 0 || (rest is [not ('e' or 'E'), ..]) || (rest.Length > 0 && !TryExponent(rest[1..], out exponent)))
            return false;

        var seconds = Scale(mantissa, exponent - fraction);
        if (seconds is not (>= 0 and < FirstMicroseconds))
            return false;
        var isSeconds = seconds < FirstMilliseconds;
        if (Scale(mantissa, exponent - fraction + (isSeconds ? 7 : 4)) is not { } sinceEpoch)
            return false;
        ticks = DateTime.UnixEpoch.Ticks + (negative ? -sinceEpoch : sinceEpoch);
        if (ticks < 0 || ticks > DateTime.MaxValue.Ticks)
            return false;
        style = (isSeconds, text) switch
        {
            (true, false) => new TimestampStyle(TimestampFormat.UnixSeconds, Math.Min(fraction, 9)),
            (true, true) => new TimestampStyle(TimestampFormat.UnixSecondsText, Math.Min(fraction, 9)),
            (false, false) => new TimestampStyle(TimestampFormat.UnixMilliseconds),
            (false, true) => new TimestampStyle(TimestampFormat.UnixMillisecondsText),
        };
        return true;
    }

    private static bool TryExponent(ReadOnlySpan<char> text, out int exponent)
    {
        exponent = 0;
        var negative = text is ['-', ..];
        if (text is ['-' or '+', ..])
            text = text[1..];
        if (text.Length is 0 or > 2 || !TryDigits(text, out exponent))
            return false;
        exponent = negative ? -exponent : exponent;
        return true;
    }

    /// <summary>The number times a power of ten, cut; null when it does not fit.</summary>
    private static long? Scale(long number, int power)
    {
        for (; power < 0 && number != 0; power++)
            number /= 10;
        for (; power > 0 && number != 0; power--)
        {
            if (number > long.MaxValue / 10)
                return null;
            number *= 10;
        }

        return number;
    }

    private static bool TryIso(ReadOnlySpan<char> text, out long ticks, out TimestampStyle style)
    {
        ticks = 0;
        style = default;
        if (text.Length < 19 || text[4] != '-' || text[7] != '-' || text[10] is not ('T' or ' ')
            || !TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..10], out var day)
            || !TryTime(text[11..19], out var time))
            return false;

        var rest = text[19..];
        long fraction = 0;
        var digits = 0;
        if (rest is ['.' or ',', ..])
        {
            long unit = TimeSpan.TicksPerSecond;
            for (rest = rest[1..]; rest is [>= '0' and <= '9', ..]; rest = rest[1..], digits++)
                fraction += (rest[0] - '0') * (unit /= 10);
        }

        if (!TryZone(rest, out var zone, out var offset))
            return false;
        style = new TimestampStyle(TimestampFormat.Iso8601, Math.Min(digits, 12), zone, offset);
        return TryTicks(year, month, day, time + fraction, offset, out ticks);
    }

    private static bool TryCommonLog(ReadOnlySpan<char> text, out long ticks, out TimestampStyle style)
    {
        ticks = 0;
        style = default;
        if (text.Length < 25 || text[2] != '/' || text[6] != '/' || text[11] != ':'
            || !TryDigits(text[..2], out var day) || !TryMonth(text[3..6], out var month) || !TryDigits(text[7..11], out var year)
            || !TryTime(text[12..20], out var time) || !TryZone(text[20..].TrimStart(' '), out var zone, out var offset))
            return false;
        style = new TimestampStyle(TimestampFormat.CommonLog, 0, zone, offset);
        return TryTicks(year, month, day, time, offset, out ticks);
    }

    private static bool TryCertificate(ReadOnlySpan<char> text, out long ticks, out TimestampStyle style)
    {
        ticks = 0;
        style = new TimestampStyle(TimestampFormat.Certificate);
        return text.Length == 24 && text[20..] is " GMT" && text[3] == ' ' && text[6] == ' ' && text[15] == ' '
            && TryMonth(text[..3], out var month) && TryDigits(text[4..6].TrimStart(' '), out var day) && TryTime(text[7..15], out var time)
            && TryDigits(text[16..20], out var year) && TryTicks(year, month, day, time, 0, out ticks);
    }

    private static bool TryTime(ReadOnlySpan<char> text, out long ticks)
    {
        ticks = 0;
        if (text[2] != ':' || text[5] != ':' || !TryDigits(text[..2], out var hour) || !TryDigits(text[3..5], out var minute)
            || !TryDigits(text[6..], out var second) || hour > 23 || minute > 59 || second > 59)
            return false;
        ticks = ((hour * 3600L) + (minute * 60) + second) * TimeSpan.TicksPerSecond;
        return true;
    }

    private static bool TryZone(ReadOnlySpan<char> text, out TimestampZone zone, out int offset)
    {
        (zone, offset) = (TimestampZone.None, 0);
        if (text is [] or ['Z'])
        {
            zone = text is [] ? TimestampZone.None : TimestampZone.Z;
            return true;
        }

        if (text is not (['+' or '-', _, _, ':', _, _] or ['+' or '-', _, _, _, _]) || !TryDigits(text[1..3], out var hours)
            || !TryDigits(text[^2..], out var minutes) || minutes > 59 || (hours * 60) + minutes > 14 * 60)
            return false;
        zone = text.Length == 6 ? TimestampZone.Colon : TimestampZone.Compact;
        offset = ((hours * 60) + minutes) * (text[0] == '-' ? -1 : 1);
        return true;
    }

    private static bool TryTicks(int year, int month, int day, long time, int offsetMinutes, out long ticks)
    {
        ticks = 0;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        var local = new DateTime(year, month, day).Ticks + time;
        ticks = local - (offsetMinutes * TimeSpan.TicksPerMinute);
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks;
    }

    private static bool TryMonth(ReadOnlySpan<char> text, out int month)
    {
        var index = TimestampStyle.Months.AsSpan().IndexOf(text, StringComparison.Ordinal);
        month = (index / 3) + 1;
        return index >= 0 && index % 3 == 0;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            value = (value * 10) + (c - '0');
        }

        return text.Length > 0;
    }
}
