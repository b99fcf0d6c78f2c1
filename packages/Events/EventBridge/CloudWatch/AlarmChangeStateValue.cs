namespace Lambent.Events.CloudWatch;

/// <summary>The state of an alarm.</summary>
[OpenEnum]
public readonly partial struct AlarmChangeStateValue
{
    /// <summary>The metric is within the threshold.</summary>
    public const string Ok = "OK";

    /// <summary>The metric is outside the threshold.</summary>
    public const string Alarm = "ALARM";

    /// <summary>There is not enough data to tell.</summary>
    public const string InsufficientData = "INSUFFICIENT_DATA";
}
