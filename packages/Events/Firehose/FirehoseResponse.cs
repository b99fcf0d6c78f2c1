namespace Lambent.Events;

/// <summary>
/// The results of the records of a <see cref="FirehoseEvent"/>.
/// See <see href="https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-status-model.html"/>.
/// </summary>
[LambdaEvent("kinesis-firehose-response", LambdaEventDirection.Returned,
    "records.result=Ok & records.metadata",
    "records.result & records.data",
    "records.result & records.data & records.recordId")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record FirehoseResponse : LambdaPayload, ILambdaJson<FirehoseResponse>
{
    /// <summary>A result for each record of the event, in any order. A record without a result counts as failed.</summary>
    public IReadOnlyList<FirehoseResponseRecord>? Records { get; set; }
}

/// <summary>The result of a record.</summary>
public sealed partial record FirehoseResponseRecord : LambdaPayload
{
    /// <summary>The ID of the record in the event.</summary>
    public string? RecordId { get; set; }

    /// <summary>Whether the record was transformed, dropped or failed.</summary>
    public FirehoseResult Result { get; set; }

    /// <summary>The bytes to deliver. Firehose adds nothing between records: end a line with a line break.</summary>
    public Base64Bytes? Data { get; set; }

    /// <summary>The keys of dynamic partitioning, and the table of an Apache Iceberg destination.</summary>
    public FirehoseMetadata? Metadata { get; set; }

    /// <summary>The result of a record that was transformed.</summary>
    /// <param name="record">The record of the event.</param>
    /// <param name="data">The bytes to deliver; end a line with a line break.</param>
    public static FirehoseResponseRecord Ok(FirehoseRecord record, Base64Bytes data)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new() { RecordId = record.RecordId, Result = FirehoseResult.Ok, Data = data };
    }

    /// <summary>The result of a record that Firehose must not deliver.</summary>
    /// <param name="record">The record of the event.</param>
    public static FirehoseResponseRecord Dropped(FirehoseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new() { RecordId = record.RecordId, Result = FirehoseResult.Dropped };
    }

    /// <summary>The result of a record that could not be transformed. Firehose delivers the original record to the <c>processing-failed</c> folder of its S3 bucket.</summary>
    /// <param name="record">The record of the event.</param>
    public static FirehoseResponseRecord Failed(FirehoseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new() { RecordId = record.RecordId, Result = FirehoseResult.ProcessingFailed, Data = record.Data };
    }
}

/// <summary>Metadata that selects the destination of a record.</summary>
public sealed partial record FirehoseMetadata : LambdaPayload
{
    /// <summary>The keys of dynamic partitioning, by name; the S3 prefix of the Firehose stream refers to them.</summary>
    public IReadOnlyDictionary<string, string>? PartitionKeys { get; set; }

    /// <summary>The table of an Apache Iceberg destination.</summary>
    public FirehoseTableMetadata? OtfMetadata { get; set; }
}

/// <summary>The Apache Iceberg table to which Firehose writes a record.</summary>
public sealed partial record FirehoseTableMetadata : LambdaPayload
{
    /// <summary>The name of the table.</summary>
    public string? DestinationTableName { get; set; }

    /// <summary>The name of the database of the table.</summary>
    public string? DestinationDatabaseName { get; set; }

    /// <summary>The operation on the row.</summary>
    public FirehoseTableOperation Operation { get; set; }
}

/// <summary>What Firehose does with a row of an Apache Iceberg table.</summary>
[OpenEnum]
public readonly partial struct FirehoseTableOperation
{
    /// <summary>Puts it in; what Firehose does when nothing is said.</summary>
    public const string Insert = "insert";

    /// <summary>Changes the row of the same unique keys.</summary>
    public const string Update = "update";

    /// <summary>Takes the row of the same unique keys out.</summary>
    public const string Delete = "delete";
}
