using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The schema of a key or value in a schema registry.</summary>
public sealed partial record KafkaSchemaMetadata : LambdaPayload
{
    /// <summary>The data format.</summary>
    [JsonPropertyName("dataFormat")]
    public KafkaDataFormat DataFormat { get; set; }

    /// <summary>The id of the schema: a UUID of Glue, a number of Confluent.</summary>
    [JsonPropertyName("schemaId")]
    public string? SchemaId { get; set; }
}
