using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How a knowledge base is queried.</summary>
public sealed partial record BedrockRetrievalConfiguration : LambdaPayload
{
    /// <summary>How its vectors are searched.</summary>
    [JsonPropertyName("vectorSearchConfiguration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BedrockVectorSearchConfiguration? VectorSearchConfiguration { get; set; }
}
