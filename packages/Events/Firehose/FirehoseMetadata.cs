using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The metadata that decides the destination of a record.</summary>
public sealed partial record FirehoseMetadata : LambdaPayload
{
    /// <summary>The keys of dynamic partitioning, which the prefix of the destination names.</summary>
    [JsonPropertyName("partitionKeys")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? PartitionKeys { get; set; }

    /// <summary>The table of a destination in Apache Iceberg.</summary>
    [JsonPropertyName("otfMetadata")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FirehoseTableMetadata? OtfMetadata { get; set; }
}
