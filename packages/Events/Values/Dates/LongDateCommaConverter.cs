namespace Lambent.Events;

/// <summary><c>Jan 1, 1970, 12:33:41 AM</c>, in UTC: the timestamp of a RabbitMQ message.</summary>
public sealed class LongDateCommaConverter() : SpelledDateConverter("MMM d, yyyy, h:mm:ss tt");
