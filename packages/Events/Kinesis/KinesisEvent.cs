using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of records that Lambda read from a shard of a Kinesis data stream. <see cref="KinesisBatch"/> handles each record.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html"/>.
/// </summary>
[LambdaEvent("kinesis-stream", LambdaEventDirection.Received, "Records.kinesis", "Records.eventSource=aws:kinesis")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record KinesisEvent : LambdaPayload, ILambdaJson<KinesisEvent>
{
    /// <summary>The records, in the order of the shard.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<KinesisRecord> Records { get => field ?? []; set; }
}

/// <summary>
/// A record of a Kinesis data stream, with its source. Read JSON data with <c>record.Data(AppJson.Default.Order)</c>.
/// </summary>
public sealed partial record KinesisRecord : LambdaPayload
{
    /// <summary>The data and the position of the record.</summary>
    public KinesisRecordData Kinesis { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Always <c>aws:kinesis</c>.</summary>
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The version of the event format, <c>1.0</c>.</summary>
    public string EventVersion { get => field ?? ""; set; }

    /// <summary>The shard ID and the sequence number, separated by a colon.</summary>
    [JsonPropertyName("eventID")]
    public string EventId { get => field ?? ""; set; }

    /// <summary>Always <c>aws:kinesis:record</c>.</summary>
    public string EventName { get => field ?? ""; set; }

    /// <summary>The ARN of the function's execution role.</summary>
    public string InvokeIdentityArn { get => field ?? ""; set; }

    /// <summary>The region of the stream.</summary>
    public string AwsRegion { get => field ?? ""; set; }

    /// <summary>The ARN of the stream, or of its consumer.</summary>
    [JsonPropertyName("eventSourceARN")]
    public string EventSourceArn { get => field ?? ""; set; }
}

/// <summary>The data that a producer wrote to a Kinesis data stream, and its position.</summary>
public sealed partial record KinesisRecordData : LambdaPayload
{
    /// <summary>The version of the format, <c>1.0</c>.</summary>
    public string KinesisSchemaVersion { get => field ?? ""; set; }

    /// <summary>The partition key, by which Kinesis selected the shard. Records with the same key keep their order.</summary>
    public string PartitionKey { get => field ?? ""; set; }

    /// <summary>
    /// The position of the record in its shard: a number of up to 57 digits. A batch response identifies a record that was not handled by it.
    /// </summary>
    public string SequenceNumber { get => field ?? ""; set; }

    /// <summary>The data of the record.</summary>
    public Base64Bytes? Data { get; set; }

    /// <summary>The time at which Kinesis received the record.</summary>
    [WireFormat(TimestampFormat.UnixSeconds)]
    public partial DateTimeOffset? ApproximateArrivalTimestamp { get; set; }

    /// <summary>How the record is encrypted in the stream; the data of the event is not encrypted. Null when the event does not say.</summary>
    public KinesisEncryptionType EncryptionType { get; set; }
}

/// <summary>How a Kinesis data stream encrypts a record.</summary>
[OpenEnum]
public readonly partial struct KinesisEncryptionType
{
    /// <summary>Not encrypted.</summary>
    public const string None = "NONE";

    /// <summary>With a key of AWS KMS.</summary>
    public const string Kms = "KMS";
}
