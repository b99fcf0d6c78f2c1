using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of Kafka records that a Data Firehose stream with an Amazon MSK source sends for transformation. Return a <see
/// cref="FirehoseMskResponse"/> with a result for each record; <see cref="FirehoseBatch"/> makes it.
/// See <see href="https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html"/>.
/// </summary>
[LambdaEvent("kinesis-firehose-msk-request", LambdaEventDirection.Received,
    "records.mskRecordMetadata",
    "deliveryStreamArn & records & records.mskRecordMetadata",
    "sourceMSKArn & records",
    "sourceMSKArn & records & invocationId & region",
    "records.mskRecordMetadata & invocationId & region & records.recordId")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record FirehoseMskEvent : LambdaPayload, ILambdaJson<FirehoseMskEvent>
{
    /// <summary>The ID of the invocation.</summary>
    public string InvocationId { get => field ?? ""; set; }

    /// <summary>The ARN of the Firehose stream.</summary>
    public string DeliveryStreamArn { get => field ?? ""; set; }

    /// <summary>The ARN of the MSK cluster.</summary>
    [JsonPropertyName("sourceMSKArn")]
    public string SourceMskArn { get => field ?? ""; set; }

    /// <summary>The region of the Firehose stream.</summary>
    public string Region { get => field ?? ""; set; }

    /// <summary>The records.</summary>
    public IReadOnlyList<FirehoseMskRecord> Records { get => field ?? []; set; }
}

/// <summary>A Kafka record that Firehose sends for transformation. Read a JSON value with <c>record.KafkaRecordValue(AppJson.Default.Order)</c>.</summary>
public sealed partial record FirehoseMskRecord : LambdaPayload
{
    /// <summary>The ID of the record, which its result repeats.</summary>
    public string RecordId { get => field ?? ""; set; }

    /// <summary>The time at which Firehose received the record.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? ApproximateArrivalTimestamp { get; set; }

    /// <summary>The position of the record in its topic.</summary>
    public FirehoseMskMetadata? MskRecordMetadata { get; set; }

    /// <summary>The value of the record.</summary>
    public Base64Bytes? KafkaRecordValue { get; set; }
}

/// <summary>The position of a Firehose record in its Kafka topic.</summary>
public sealed partial record FirehoseMskMetadata : LambdaPayload
{
    /// <summary>The offset within the partition.</summary>
    public WireNumber? Offset { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The number of the partition.</summary>
    public WireNumber? PartitionId { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The time at which Kafka received the record.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? ApproximateArrivalTimestamp { get; set; }
}
