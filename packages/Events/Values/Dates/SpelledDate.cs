using System.Globalization;
using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// Reads dates whose month has a name. The words tell by themselves what they are, so their order, and commas and blanks between them, do not
/// matter: <c>Sep 1, 2017 4:12:29 PM</c>, <c>Wed Mar 10 23:41:52 UTC 2021</c>, <c>Wed, 7 Oct 2015 12:34:56 -0700 (PDT)</c>. Without a zone it is UTC.
/// </summary>
internal struct SpelledDate
{
    private const string WeekDays = "MonTueWedThuFriSatSun";
    private const int None = -1;

    private int _year;
    private int _month;
    private int _day;
    private int _hour;
    private int _minute;
    private int _second;
    private int _half; // None, 0 in the morning, 12 in the afternoon
    private int? _offset;

    public static bool TryRead(ReadOnlySpan<char> text, out long ticks, out int offsetMinutes)
    {
        var date = new SpelledDate { _hour = None, _half = None };
        (ticks, offsetMinutes) = (0, 0);
        while (NextWord(ref text) is { IsEmpty: false } word)
        {
            if (word[0] == '(') // a comment of RFC 2822, such as the zone's name; nothing follows it
                break;
            if (!date.Take(word))
                return false;
        }

        offsetMinutes = date._offset ?? 0;
        return date.TryTicks(out ticks);
    }

    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && IsSeparator(text[start]))
            start++;
        var end = start;
        while (end < text.Length && !IsSeparator(text[end]))
            end++;
        var word = text[start..end];
        text = text[end..];
        return word;
    }

    private static bool IsSeparator(char c) => c == ',' || char.IsWhiteSpace(c); // newer Javas put a narrow no-break space before AM and PM

    /// <summary>Takes a word; false when it is none of a date's, or its place is taken.</summary>
    private bool Take(ReadOnlySpan<char> word) => word switch
    {
        ['+' or '-', ..] => TakeOffset(word),
        [>= '0' and <= '9', ..] => word.Contains(':') ? TakeTime(word) : TakeNumber(word),
        "AM" or "PM" => _half == None && (_half = word[0] == 'A' ? 0 : 12) >= 0,
        _ when _month == 0 && Place(TimestampStyle.Months, word) is > 0 and var month => (_month = month) > 0,
        _ when Place(WeekDays, word) > 0 => true,
        _ => TakeZone(word),
    };

    private static int Place(string names, ReadOnlySpan<char> word)
    {
        var index = word.Length == 3 ? names.AsSpan().IndexOf(word, StringComparison.Ordinal) : None;
        return index >= 0 && index % 3 == 0 ? (index / 3) + 1 : 0;
    }

    private bool TakeNumber(ReadOnlySpan<char> word)
    {
        if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
            return false;
        ref var part = ref _year;
        if (word.Length <= 2)
            part = ref _day;
        if (part != 0 || word.Length is 3 or > 4)
            return false;
        part = number;
        return true;
    }

    private bool TakeTime(ReadOnlySpan<char> word)
    {
        Span<Range> parts = stackalloc Range[4];
        var count = word.Split(parts, ':');
        return _hour == None && count is 2 or 3 && Number(word[parts[0]], out _hour) && Number(word[parts[1]], out _minute)
            && (count == 2 || Number(word[parts[2]], out _second));

        static bool Number(ReadOnlySpan<char> digits, out int value)
        {
            value = 0;
            return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        }
    }

    private bool TakeOffset(ReadOnlySpan<char> word)
    {
        if (_offset is not null || word.Length != 5 || !int.TryParse(word[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            || value > 1400 || value % 100 > 59)
            return false;
        var minutes = (value / 100 * 60) + (value % 100);
        _offset = word[0] == '-' ? -minutes : minutes;
        return true;
    }

    /// <summary>The zones that RFC 2822 names. Of others nobody can say what they mean: CST is in Chicago and in Shanghai.</summary>
    private bool TakeZone(ReadOnlySpan<char> word)
    {
        int? hours = word switch
        {
            "UTC" or "GMT" or "UT" or "Z" => 0,
            "EDT" => -4,
            "EST" or "CDT" => -5,
            "CST" or "MDT" => -6,
            "MST" or "PDT" => -7,
            "PST" => -8,
            _ => null,
        };
        if (hours is null || _offset is not null)
            return false;
        _offset = hours * 60;
        return true;
    }

    private readonly bool TryTicks(out long ticks)
    {
        ticks = 0;
        var hour = _half == None ? _hour : _hour is >= 1 and <= 12 ? (_hour % 12) + _half : None;
        if (_year == 0 || _month == 0 || _day == 0 || hour is < 0 or > 23 || _minute > 59 || _second > 59 || _day > DateTime.DaysInMonth(_year, _month))
            return false;
        ticks = new DateTime(_year, _month, _day, hour, _minute, _second).Ticks - ((_offset ?? 0) * TimeSpan.TicksPerMinute);
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks;
    }
}

/// <summary>
/// <c>Wed Mar 10 23:41:52 UTC 2021</c>, what Java prints: the session of S3 Object Lambda, the dates of CodeCommit's pull requests, which are also
/// <c>Tue Feb 9 2019 10:18:42 PDT </c> with a blank at the end. Times set in code are written in UTC.
/// </summary>
internal sealed class JavaDateConverter() : SpelledDateConverter("ddd MMM dd HH:mm:ss 'UTC' yyyy")
{
    private static readonly JavaDateConverter Form = new();

    internal static Timestamp Read(ref Utf8JsonReader reader) => Read(ref reader, Form);

    internal static void Write(Utf8JsonWriter writer, Timestamp value) => Write(writer, value, Form);
}

/// <summary>A date whose month has a name. The converters that derive from it read all such dates and differ in what they write.</summary>
internal abstract class SpelledDateConverter : TimestampFormatConverter
{
    private readonly string _format;

    private protected SpelledDateConverter(string format) => _format = format;

    private protected sealed override bool TryRead(string text, out long ticks, out int offsetMinutes) => SpelledDate.TryRead(text, out ticks, out offsetMinutes);

    private protected override string Text(DateTimeOffset value) => value.UtcDateTime.ToString(_format, CultureInfo.InvariantCulture);
}

/// <summary><c>Wed, 7 Oct 2015 12:34:56 -0700</c>, as RFC 2822 has it: the date of a mail in SES and WorkMail.</summary>
internal sealed class MailDateConverter() : SpelledDateConverter("ddd, d MMM yyyy HH:mm:ss ")
{
    private static readonly MailDateConverter Form = new();

    internal static Timestamp Read(ref Utf8JsonReader reader) => Read(ref reader, Form);

    internal static void Write(Utf8JsonWriter writer, Timestamp value) => Write(writer, value, Form);

    private protected override string Text(DateTimeOffset value) =>
        value.ToString("ddd, d MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture)
        + value.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
}

/// <summary><c>Jan 1, 1970, 12:33:41 AM</c>, in UTC: the timestamp of a RabbitMQ message.</summary>
internal sealed class MonthDayYearCommaTimeConverter() : SpelledDateConverter("MMM d, yyyy, h:mm:ss tt")
{
    private static readonly MonthDayYearCommaTimeConverter Form = new();

    internal static Timestamp Read(ref Utf8JsonReader reader) => Read(ref reader, Form);

    internal static void Write(Utf8JsonWriter writer, Timestamp value) => Write(writer, value, Form);
}

/// <summary><c>Sep 1, 2017 4:12:29 PM</c>, in UTC: the times of CodeBuild's builds and phases and of Systems Manager's automations.</summary>
internal sealed class MonthDayYearTimeConverter() : SpelledDateConverter("MMM d, yyyy h:mm:ss tt")
{
    private static readonly MonthDayYearTimeConverter Form = new();

    internal static Timestamp Read(ref Utf8JsonReader reader) => Read(ref reader, Form);

    internal static void Write(Utf8JsonWriter writer, Timestamp value) => Write(writer, value, Form);
}
