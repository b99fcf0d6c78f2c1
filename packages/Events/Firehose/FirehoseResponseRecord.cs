using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The result for a record.</summary>
public sealed partial record FirehoseResponseRecord : LambdaPayload
{
    /// <summary>The id that the request gave the record.</summary>
    [JsonPropertyName("recordId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RecordId { get; set; }

    /// <summary>The result.</summary>
    [JsonPropertyName("result")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FirehoseResult? Result { get; set; }

    /// <summary>The bytes to deliver. Firehose puts nothing between records: end a line with its line break.</summary>
    [JsonPropertyName("data")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Base64Bytes? Data { get; set; }

    /// <summary>The metadata that decides the destination of the record.</summary>
    [JsonPropertyName("metadata")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FirehoseMetadata? Metadata { get; set; }

    /// <summary>A record that was transformed.</summary>
    /// <param name="record">The record of the request.</param>
    /// <param name="data">The bytes to deliver; end a line with its line break.</param>
    public static FirehoseResponseRecord Ok(FirehoseRecord record, Base64Bytes data)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new() { RecordId = record.RecordId, Result = FirehoseResult.Ok, Data = data };
    }

    /// <summary>A record that is left out.</summary>
    /// <param name="record">The record of the request.</param>
    public static FirehoseResponseRecord Dropped(FirehoseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new() { RecordId = record.RecordId, Result = FirehoseResult.Dropped };
    }

    /// <summary>A record that could not be transformed. Firehose puts it, as it was, into the bucket of errors.</summary>
    /// <param name="record">The record of the request.</param>
    public static FirehoseResponseRecord Failed(FirehoseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new() { RecordId = record.RecordId, Result = FirehoseResult.ProcessingFailed, Data = record.Data };
    }
}
