namespace Lambent.Events;

/// <summary>What became of a record of a Kinesis Data Analytics application.</summary>
[OpenEnum]
public readonly partial struct KinesisAnalyticsResult
{
    /// <summary>It was transformed, or delivered.</summary>
    public const string Ok = "Ok";

    /// <summary>It was left out on purpose; only of input.</summary>
    public const string Dropped = "Dropped";

    /// <summary>It could not be transformed; only of input.</summary>
    public const string ProcessingFailed = "ProcessingFailed";

    /// <summary>It could not be delivered and is to be tried again; only of output.</summary>
    public const string DeliveryFailed = "DeliveryFailed";
}
