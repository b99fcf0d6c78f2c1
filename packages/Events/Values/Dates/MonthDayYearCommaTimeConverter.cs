using System.Text.Json;

namespace Lambent.Events;

/// <summary><c>Jan 1, 1970, 12:33:41 AM</c>, in UTC: the timestamp of a RabbitMQ message.</summary>
public sealed class MonthDayYearCommaTimeConverter() : SpelledDateConverter("MMM d, yyyy, h:mm:ss tt")
{
    private static readonly MonthDayYearCommaTimeConverter Form = new();

    internal static Timestamp Read(ref Utf8JsonReader reader) => Read(ref reader, Form);

    internal static void Write(Utf8JsonWriter writer, Timestamp value) => Write(writer, value, Form);
}
