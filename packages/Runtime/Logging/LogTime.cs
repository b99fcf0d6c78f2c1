namespace Lambent;

/// <summary>Writes a time as <c>2026-11-21T13:04:33.123Z</c>. Why not DateTime.ToString: date formatting adds 13 KB to a native function.</summary>
internal static class LogTime
{
    public const int Length = 24;

    public static void Write(Span<byte> to, DateTimeOffset time)
    {
        var utc = time.UtcDateTime;
        "0000-00-00T00:00:00.000Z"u8.CopyTo(to);
        Digits(to[..4], utc.Year);
        Digits(to[5..7], utc.Month);
        Digits(to[8..10], utc.Day);
        Digits(to[11..13], utc.Hour);
        Digits(to[14..16], utc.Minute);
        Digits(to[17..19], utc.Second);
        Digits(to[20..23], utc.Millisecond);
    }

    private static void Digits(Span<byte> to, int value)
    {
        for (var i = to.Length - 1; i >= 0; i--, value /= 10)
            to[i] = (byte)('0' + (value % 10));
    }
}
