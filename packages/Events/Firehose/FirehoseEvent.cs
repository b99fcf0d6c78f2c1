namespace Lambent.Events;

/// <summary>
/// A batch of records that a Data Firehose stream sends for transformation. Return a <see cref="FirehoseResponse"/> with a result for each record; <see
/// cref="FirehoseBatch"/> makes it.
/// See <see href="https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html"/>.
/// </summary>
[LambdaEvent("kinesis-firehose-request", LambdaEventDirection.Received, "invocationId & region & records.recordId", "deliveryStreamArn & records")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record FirehoseEvent : LambdaPayload, ILambdaJson<FirehoseEvent>
{
    /// <summary>The ID of the invocation.</summary>
    public string InvocationId { get => field ?? ""; set; }

    /// <summary>The ARN of the Firehose stream.</summary>
    public string DeliveryStreamArn { get => field ?? ""; set; }

    /// <summary>The ARN of the Kinesis data stream of the records; null when they were written to Firehose directly.</summary>
    public string? SourceKinesisStreamArn { get; set; }

    /// <summary>The region of the Firehose stream.</summary>
    public string Region { get => field ?? ""; set; }

    /// <summary>The records.</summary>
    public IReadOnlyList<FirehoseRecord> Records { get => field ?? []; set; }
}

/// <summary>A record that Firehose sends for transformation. Read JSON data with <c>record.Data(AppJson.Default.Order)</c>.</summary>
public sealed partial record FirehoseRecord : LambdaPayload
{
    /// <summary>The ID of the record, which its result repeats.</summary>
    public string RecordId { get => field ?? ""; set; }

    /// <summary>The time at which Firehose received the record.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? ApproximateArrivalTimestamp { get; set; }

    /// <summary>The data of the record.</summary>
    public Base64Bytes? Data { get; set; }

    /// <summary>The position of the record in its Kinesis data stream; null when it was written to Firehose directly.</summary>
    public FirehoseKinesisMetadata? KinesisRecordMetadata { get; set; }
}

/// <summary>The position of a Firehose record in its Kinesis data stream.</summary>
public sealed partial record FirehoseKinesisMetadata : LambdaPayload
{
    /// <summary>The sequence number of the record in its shard.</summary>
    public string SequenceNumber { get => field ?? ""; set; }

    /// <summary>The number within an aggregated record of the Kinesis Producer Library; may be empty.</summary>
    public WireNumber? SubsequenceNumber { get; set; }

    /// <summary>The partition key, by which Kinesis selected the shard.</summary>
    public string PartitionKey { get => field ?? ""; set; }

    /// <summary>The ID of the shard.</summary>
    public string ShardId { get => field ?? ""; set; }

    /// <summary>The time at which Kinesis received the record.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? ApproximateArrivalTimestamp { get; set; }
}
