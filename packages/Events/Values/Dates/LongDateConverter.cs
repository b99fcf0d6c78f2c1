namespace Lambent.Events;

/// <summary><c>Sep 1, 2017 4:12:29 PM</c>, in UTC: the times of CodeBuild's builds and phases and of Systems Manager's automations.</summary>
public sealed class LongDateConverter() : SpelledDateConverter("MMM d, yyyy h:mm:ss tt");
