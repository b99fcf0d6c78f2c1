using System.Globalization;

namespace Lambent.Events;

/// <summary>
/// <c>1696331543569073</c>, microseconds since 1970: the time of a request of VPC Lattice, which is text and written so, and the time of a
/// change that DynamoDB writes to Kinesis, which is a number.
/// </summary>
public sealed class UnixMicrosecondsConverter : SpecialTimestampConverter
{
    private const long Last = 253_402_300_799_999_999; // the year 9999

    // What is shorter than 15 digits every timestamp reads, as seconds or milliseconds: as microseconds it would lie before March of 1973.
    private protected override bool TryRead(string text, out long ticks, out int offsetMinutes)
    {
        offsetMinutes = 0;
        var readable = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var microseconds) && microseconds <= Last;
        ticks = readable ? DateTime.UnixEpoch.Ticks + (microseconds * TimeSpan.TicksPerMicrosecond) : 0;
        return readable;
    }

    private protected override string Text(DateTimeOffset value) =>
        ((value.UtcTicks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture);
}
