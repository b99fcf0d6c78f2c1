using System.Text.Json;

namespace Lambent.Events;

/// <summary><c>Sep 1, 2017 4:12:29 PM</c>, in UTC: the times of CodeBuild's builds and phases and of Systems Manager's automations.</summary>
public sealed class MonthDayYearTimeConverter() : SpelledDateConverter("MMM d, yyyy h:mm:ss tt")
{
    private static readonly MonthDayYearTimeConverter Form = new();

    internal static Timestamp Read(ref Utf8JsonReader reader) => Read(ref reader, Form);

    internal static void Write(Utf8JsonWriter writer, Timestamp value) => Write(writer, value, Form);
}
