using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of records from a Kinesis data stream, as a pipe of EventBridge Pipes sends it: a JSON array.
/// See <see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-kinesis.html"/>.
/// </summary>
[LambdaEvent("pipes-kinesis", LambdaEventDirection.Received, DecidedBy = "[].eventSource=aws:kinesis")]
[JsonPayload(JsonPayloadRules.OmitEmpty, Form = JsonPayloadForm.Array)]
public sealed partial record PipesKinesisEvent : LambdaPayload, ILambdaJson<PipesKinesisEvent>
{
    /// <summary>The records, in the order of their shard.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<PipesKinesisRecord> Records { get => field ?? []; set; }
}

/// <summary>
/// A record of a Kinesis data stream from EventBridge Pipes, with the members of a <see cref="KinesisRecord"/> and of its <see cref="KinesisRecordData"/> in
/// one object. Read JSON data with <c>record.Data(AppJson.Default.Order)</c>.
/// </summary>
public sealed partial record PipesKinesisRecord : LambdaPayload
{
    /// <summary>The version of this format, <c>1.0</c>.</summary>
    public string KinesisSchemaVersion { get => field ?? ""; set; }

    /// <summary>The partition key, by which Kinesis chooses the shard. Records with the same key stay in order.</summary>
    public string PartitionKey { get => field ?? ""; set; }

    /// <summary>The sequence number of the record in its shard: up to 57 digits, which a batch response names when the record failed.</summary>
    public string SequenceNumber { get => field ?? ""; set; }

    /// <summary>The data of the record.</summary>
    public Base64Bytes? Data { get; set; }

    /// <summary>The time at which Kinesis received the record.</summary>
    [WireFormat(TimestampFormat.UnixSeconds)]
    public partial DateTimeOffset? ApproximateArrivalTimestamp { get; set; }

    /// <summary>The encryption of the record in the stream. The data here is not encrypted.</summary>
    public KinesisEncryptionType EncryptionType { get; set; }

    /// <summary>Always <c>aws:kinesis</c>.</summary>
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The version of the event format, <c>1.0</c>.</summary>
    public string EventVersion { get => field ?? ""; set; }

    /// <summary>The shard and the sequence number, separated by a colon.</summary>
    [JsonPropertyName("eventID")]
    public string EventId { get => field ?? ""; set; }

    /// <summary>Always <c>aws:kinesis:record</c>.</summary>
    public string EventName { get => field ?? ""; set; }

    /// <summary>The ARN of the execution role of the pipe.</summary>
    public string InvokeIdentityArn { get => field ?? ""; set; }

    /// <summary>The region of the stream.</summary>
    public string AwsRegion { get => field ?? ""; set; }

    /// <summary>The ARN of the stream, or of its consumer.</summary>
    [JsonPropertyName("eventSourceARN")]
    public string EventSourceArn { get => field ?? ""; set; }
}
