namespace Lambent;

/// <summary>Writes a time as <c>2026-11-21T13:04:33.123Z</c>. Why not DateTime.ToString: date formatting adds 13 KB to a native function.</summary>
internal static class LogTime
{
    public const int Length = 24;

    public static void Write(Span<byte> destination, DateTimeOffset time)
    {
        var utc = time.UtcDateTime;
        "0000-00-00T00:00:00.000Z"u8.CopyTo(destination);
        WriteDigits(destination[..4], utc.Year);
        WriteDigits(destination[5..7], utc.Month);
        WriteDigits(destination[8..10], utc.Day);
        WriteDigits(destination[11..13], utc.Hour);
        WriteDigits(destination[14..16], utc.Minute);
        WriteDigits(destination[17..19], utc.Second);
        WriteDigits(destination[20..23], utc.Millisecond);
    }

    private static void WriteDigits(Span<byte> destination, int value)
    {
        for (var i = destination.Length - 1; i >= 0; i--, value /= 10)
            destination[i] = (byte)('0' + (value % 10));
    }
}
