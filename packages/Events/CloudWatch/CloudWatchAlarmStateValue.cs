namespace Lambent.Events;

/// <summary>Whether an alarm is raised.</summary>
[OpenEnum]
public readonly partial struct CloudWatchAlarmStateValue
{
    /// <summary>It is not.</summary>
    public const string Ok = "OK";

    /// <summary>It is.</summary>
    public const string Alarm = "ALARM";

    /// <summary>There is not enough data to tell.</summary>
    public const string InsufficientData = "INSUFFICIENT_DATA";
}
