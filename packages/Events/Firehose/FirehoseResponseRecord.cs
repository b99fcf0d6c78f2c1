using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The result of a record.</summary>
public sealed partial record FirehoseResponseRecord : LambdaPayload
{
    /// <summary>The ID of the record in the event.</summary>
    [JsonPropertyName("recordId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RecordId { get; set; }

    /// <summary>Whether the record was transformed, dropped or failed.</summary>
    [JsonPropertyName("result")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public FirehoseResult Result { get; set; }

    /// <summary>The bytes to deliver. Firehose adds nothing between records: end a line with a line break.</summary>
    [JsonPropertyName("data")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Base64Bytes? Data { get; set; }

    /// <summary>The keys of dynamic partitioning, and the table of an Apache Iceberg destination.</summary>
    [JsonPropertyName("metadata")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
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
