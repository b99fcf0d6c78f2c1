using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The retrieval configuration of a knowledge base.</summary>
public sealed partial record BedrockRetrievalConfiguration : LambdaPayload
{
    /// <summary>The configuration of the vector search.</summary>
    [JsonPropertyName("vectorSearchConfiguration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BedrockVectorSearchConfiguration? VectorSearchConfiguration { get; set; }
}
