namespace Lambent.Events;

/// <summary>The position of a batch in its topics.</summary>
public sealed partial record KafkaBatchInfo : LambdaPayload
{
    /// <summary>The number of records.</summary>
    public int? BatchSize { get; set; }

    /// <summary>The ARN of the MSK cluster; absent for a self-managed cluster.</summary>
    public string? EventSourceArn { get; set; }

    /// <summary>The brokers of the cluster, separated by commas.</summary>
    public string? BootstrapServers { get; set; }

    /// <summary>The size of the event, in bytes.</summary>
    public long? PayloadSize { get; set; }

    /// <summary>The first record.</summary>
    public KafkaRecordInfo? RecordInfo { get; set; }
}

/// <summary>A record of a topic.</summary>
public sealed partial record KafkaRecordInfo : LambdaPayload
{
    /// <summary>The offset.</summary>
    public WireNumber? Offset { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The time.</summary>
    public partial DateTimeOffset? Timestamp { get; set; }
}
