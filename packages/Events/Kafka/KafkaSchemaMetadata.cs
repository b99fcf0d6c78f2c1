using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The schema that a schema registry has for a key or value.</summary>
public sealed partial record KafkaSchemaMetadata : LambdaPayload
{
    /// <summary>What the bytes are.</summary>
    [JsonPropertyName("dataFormat")]
    public KafkaDataFormat DataFormat { get; set; }

    /// <summary>The id of the schema: a UUID of Glue, a number of Confluent.</summary>
    [JsonPropertyName("schemaId")]
    public string? SchemaId { get; set; }
}
