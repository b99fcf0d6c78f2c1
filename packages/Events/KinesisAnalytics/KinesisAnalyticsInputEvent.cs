namespace Lambent.Events;

/// <summary>
/// A batch of records that a Kinesis Data Analytics application for SQL wants transformed before it reads them. Answer with a <see
/// cref="KinesisAnalyticsResponse"/>.
/// See <see href="https://docs.aws.amazon.com/kinesisanalytics/latest/dev/lambda-preprocessing.html"/>.
/// </summary>
[LambdaEvent("kinesis-analytics-input-preprocessing", LambdaEventDirection.Received,
    "applicationArn & streamArn & records",
    "applicationArn & streamArn & invocationId & records")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record KinesisAnalyticsInputEvent : LambdaPayload, ILambdaJson<KinesisAnalyticsInputEvent>
{
    /// <summary>An id of this call.</summary>
    public string InvocationId { get => field ?? ""; set; }

    /// <summary>The ARN of the application.</summary>
    public string ApplicationArn { get => field ?? ""; set; }

    /// <summary>The ARN of the Kinesis or Firehose stream that the records come from.</summary>
    public string StreamArn { get => field ?? ""; set; }

    /// <summary>The records.</summary>
    public IReadOnlyList<KinesisAnalyticsInputRecord> Records { get => field ?? []; set; }
}

/// <summary>A record to transform. Read JSON data with <c>record.Data(AppJson.Default.Order)</c>.</summary>
public sealed partial record KinesisAnalyticsInputRecord : LambdaPayload
{
    /// <summary>The id that the response names.</summary>
    public string RecordId { get => field ?? ""; set; }

    /// <summary>The position of the record; only for a Kinesis data stream.</summary>
    public KinesisAnalyticsStreamMetadata? KinesisStreamRecordMetadata { get; set; }

    /// <summary>The arrival time of the record; only for a Firehose stream.</summary>
    public KinesisAnalyticsFirehoseMetadata? KinesisFirehoseRecordMetadata { get; set; }

    /// <summary>The data of the record.</summary>
    public Base64Bytes? Data { get; set; }
}

/// <summary>The position of a record in its Kinesis data stream.</summary>
public sealed partial record KinesisAnalyticsStreamMetadata : LambdaPayload
{
    /// <summary>The place of the record in its shard.</summary>
    public string SequenceNumber { get => field ?? ""; set; }

    /// <summary>The key by which Kinesis chose the shard.</summary>
    public string PartitionKey { get => field ?? ""; set; }

    /// <summary>The shard.</summary>
    public string ShardId { get => field ?? ""; set; }

    /// <summary>The time at which Kinesis received the record.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? ApproximateArrivalTimestamp { get; set; }
}

/// <summary>The arrival time of a record at a Firehose stream.</summary>
public sealed partial record KinesisAnalyticsFirehoseMetadata : LambdaPayload
{
    /// <summary>The time at which Firehose received the record.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? ApproximateArrivalTimestamp { get; set; }
}
