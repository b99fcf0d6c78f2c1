using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The query configuration of a knowledge base.</summary>
public sealed partial record BedrockKnowledgeBaseConfiguration : LambdaPayload
{
    /// <summary>The knowledge base.</summary>
    [JsonPropertyName("knowledgeBaseId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? KnowledgeBaseId { get; set; }

    /// <summary>The retrieval configuration.</summary>
    [JsonPropertyName("retrievalConfiguration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BedrockRetrievalConfiguration? RetrievalConfiguration { get; set; }
}
