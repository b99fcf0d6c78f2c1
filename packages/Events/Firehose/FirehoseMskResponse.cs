namespace Lambent.Events;

/// <summary>
/// The results of the records of a <see cref="FirehoseMskEvent"/>.
/// See <see href="https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-status-model.html"/>.
/// </summary>
[LambdaEvent("kinesis-firehose-msk-response", LambdaEventDirection.Returned,
    "records.result & records.kafkaRecordValue & records.recordId",
    "records.result & records.kafkaRecordValue")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record FirehoseMskResponse : LambdaPayload, ILambdaJson<FirehoseMskResponse>
{
    /// <summary>A result for each record of the event, in any order. A record without a result counts as failed.</summary>
    public IReadOnlyList<FirehoseMskResponseRecord>? Records { get; set; }
}

/// <summary>The result of a Kafka record.</summary>
public sealed partial record FirehoseMskResponseRecord : LambdaPayload
{
    /// <summary>The ID of the record in the event.</summary>
    public string? RecordId { get; set; }

    /// <summary>Whether the record was transformed, dropped or failed.</summary>
    public FirehoseResult Result { get; set; }

    /// <summary>The value to deliver. Firehose adds nothing between records: end a line with a line break.</summary>
    public Base64Bytes? KafkaRecordValue { get; set; }

    /// <summary>The result of a Kafka record that was transformed.</summary>
    /// <param name="record">The record of the event.</param>
    /// <param name="value">The value to deliver; end a line with a line break.</param>
    public static FirehoseMskResponseRecord Ok(FirehoseMskRecord record, Base64Bytes value)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new() { RecordId = record.RecordId, Result = FirehoseResult.Ok, KafkaRecordValue = value };
    }

    /// <summary>The result of a Kafka record that Firehose must not deliver.</summary>
    /// <param name="record">The record of the event.</param>
    public static FirehoseMskResponseRecord Dropped(FirehoseMskRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new() { RecordId = record.RecordId, Result = FirehoseResult.Dropped };
    }

    /// <summary>The result of a Kafka record that could not be transformed. Firehose delivers the original record to the <c>processing-failed</c> folder of its S3 bucket.</summary>
    /// <param name="record">The record of the event.</param>
    public static FirehoseMskResponseRecord Failed(FirehoseMskRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new() { RecordId = record.RecordId, Result = FirehoseResult.ProcessingFailed, KafkaRecordValue = record.KafkaRecordValue };
    }
}

/// <summary>What became of a record that Firehose wanted transformed.</summary>
[OpenEnum]
public readonly partial struct FirehoseResult
{
    /// <summary>It was transformed and is to be delivered.</summary>
    public const string Ok = "Ok";

    /// <summary>It was left out on purpose.</summary>
    public const string Dropped = "Dropped";

    /// <summary>It could not be transformed; Firehose puts it into the bucket of errors.</summary>
    public const string ProcessingFailed = "ProcessingFailed";
}
