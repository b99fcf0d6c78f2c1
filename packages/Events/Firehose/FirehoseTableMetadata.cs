using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The Apache Iceberg table that Firehose writes a record to.</summary>
public sealed partial record FirehoseTableMetadata : LambdaPayload
{
    /// <summary>The name of the table.</summary>
    [JsonPropertyName("destinationTableName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DestinationTableName { get; set; }

    /// <summary>The name of its database.</summary>
    [JsonPropertyName("destinationDatabaseName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DestinationDatabaseName { get; set; }

    /// <summary>The operation on the row.</summary>
    [JsonPropertyName("operation")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FirehoseTableOperation? Operation { get; set; }
}
