using System.Text.Json;
using System.Globalization;

namespace Lambent.Events;

/// <summary><c>Wed, 7 Oct 2015 12:34:56 -0700</c>, as RFC 2822 has it: the date of a mail in SES and WorkMail.</summary>
public sealed class MailDateConverter() : SpelledDateConverter("ddd, d MMM yyyy HH:mm:ss ")
{
    private static readonly MailDateConverter Form = new();

    internal static Timestamp Read(ref Utf8JsonReader reader) => Read(ref reader, Form);

    internal static void Write(Utf8JsonWriter writer, Timestamp value) => Write(writer, value, Form);

    private protected override string Text(DateTimeOffset value) =>
        value.ToString("ddd, d MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture)
        + value.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
}
