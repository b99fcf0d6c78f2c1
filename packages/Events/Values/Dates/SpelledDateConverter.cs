using System.Globalization;

namespace Lambent.Events;

/// <summary>A date whose month has a name. The converters that derive from it read all such dates and differ in what they write.</summary>
public abstract class SpelledDateConverter : TimestampFormatConverter
{
    private readonly string _format;

    private protected SpelledDateConverter(string format) => _format = format;

    private protected sealed override bool TryRead(string text, out long ticks, out int offsetMinutes) => SpelledDate.TryRead(text, out ticks, out offsetMinutes);

    private protected override string Text(DateTimeOffset value) => value.UtcDateTime.ToString(_format, CultureInfo.InvariantCulture);
}
