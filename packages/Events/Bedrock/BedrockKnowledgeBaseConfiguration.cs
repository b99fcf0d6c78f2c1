using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How an agent is to query one of its knowledge bases.</summary>
public sealed partial record BedrockKnowledgeBaseConfiguration : LambdaPayload
{
    /// <summary>The knowledge base.</summary>
    [JsonPropertyName("knowledgeBaseId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? KnowledgeBaseId { get; set; }

    /// <summary>How it is queried.</summary>
    [JsonPropertyName("retrievalConfiguration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BedrockRetrievalConfiguration? RetrievalConfiguration { get; set; }
}
