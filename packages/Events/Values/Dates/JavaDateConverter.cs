using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// <c>Wed Mar 10 23:41:52 UTC 2021</c>, what Java prints: the session of S3 Object Lambda, the dates of CodeCommit's pull requests, which are also
/// <c>Tue Feb 9 2019 10:18:42 PDT </c> with a blank at the end. Times set in code are written in UTC.
/// </summary>
public sealed class JavaDateConverter() : SpelledDateConverter("ddd MMM dd HH:mm:ss 'UTC' yyyy")
{
    private static readonly JavaDateConverter Form = new();

    internal static Timestamp Read(ref Utf8JsonReader reader) => Read(ref reader, Form);

    internal static void Write(Utf8JsonWriter writer, Timestamp value) => Write(writer, value, Form);
}
