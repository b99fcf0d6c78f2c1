using System.Text.Json;
using System.Globalization;

namespace Lambent.Events;

/// <summary><c>2019-01-02 12:45:06.000</c>, in UTC: a time as databases write it, which Macie's alerts and others have.</summary>
internal sealed class SqlDateConverter : TimestampFormatConverter
{
    private static readonly SqlDateConverter Form = new();

    internal static Timestamp Read(ref Utf8JsonReader reader) => Read(ref reader, Form);

    internal static void Write(Utf8JsonWriter writer, Timestamp value) => Write(writer, value, Form);

    // Reading is what every timestamp can do: it is ISO 8601 but for the blank.
    private protected override bool TryRead(string text, out long ticks, out int offsetMinutes)
    {
        (ticks, offsetMinutes) = (0, 0);
        return false;
    }

    private protected override string Text(DateTimeOffset value) => value.UtcDateTime.ToString(
        value.Ticks % TimeSpan.TicksPerMillisecond == 0 ? "yyyy-MM-dd HH:mm:ss.fff" : "yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture);
}
