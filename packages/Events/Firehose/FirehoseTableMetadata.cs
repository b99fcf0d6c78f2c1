using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The Apache Iceberg table that Firehose writes a record to.</summary>
public sealed record FirehoseTableMetadata : LambdaPayload
{
    /// <summary>The name of the table.</summary>
    [JsonPropertyName("destinationTableName")]
    public string? DestinationTableName { get; set; }

    /// <summary>The name of its database.</summary>
    [JsonPropertyName("destinationDatabaseName")]
    public string? DestinationDatabaseName { get; set; }

    /// <summary>What is done with the row.</summary>
    [JsonPropertyName("operation")]
    public FirehoseTableOperation? Operation { get; set; }
}
