using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Metadata that selects the destination of a record.</summary>
public sealed partial record FirehoseMetadata : LambdaPayload
{
    /// <summary>The keys of dynamic partitioning, by name; the S3 prefix of the Firehose stream refers to them.</summary>
    [JsonPropertyName("partitionKeys")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? PartitionKeys { get; set; }

    /// <summary>The table of an Apache Iceberg destination.</summary>
    [JsonPropertyName("otfMetadata")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FirehoseTableMetadata? OtfMetadata { get; set; }
}
