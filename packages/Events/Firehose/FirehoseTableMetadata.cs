using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The Apache Iceberg table to which Firehose writes a record.</summary>
public sealed partial record FirehoseTableMetadata : LambdaPayload
{
    /// <summary>The name of the table.</summary>
    [JsonPropertyName("destinationTableName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DestinationTableName { get; set; }

    /// <summary>The name of the database of the table.</summary>
    [JsonPropertyName("destinationDatabaseName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DestinationDatabaseName { get; set; }

    /// <summary>The operation on the row.</summary>
    [JsonPropertyName("operation")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public FirehoseTableOperation Operation { get; set; }
}
