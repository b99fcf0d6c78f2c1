namespace Lambent.Events.Health;

/// <summary>What kind of message AWS Health sends.</summary>
[OpenEnum]
public readonly partial struct HealthCategory
{
    /// <summary>Something does not work.</summary>
    public const string Issue = "issue";

    /// <summary>There is something to know.</summary>
    public const string AccountNotification = "accountNotification";

    /// <summary>Something is going to change.</summary>
    public const string ScheduledChange = "scheduledChange";

    /// <summary>Something is looked into.</summary>
    public const string Investigation = "investigation";
}
