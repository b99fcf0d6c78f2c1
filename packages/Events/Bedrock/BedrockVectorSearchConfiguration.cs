using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The configuration of the vector search of a knowledge base.</summary>
public sealed partial record BedrockVectorSearchConfiguration : LambdaPayload
{
    /// <summary>The number of results.</summary>
    [JsonPropertyName("numberOfResults")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? NumberOfResults { get; set; }

    /// <summary>The search type; Bedrock decides if absent.</summary>
    [JsonPropertyName("overrideSearchType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public BedrockSearchType OverrideSearchType { get; set; }

    /// <summary>The filter of the documents, as the API's <c>RetrievalFilter</c>.</summary>
    [JsonPropertyName("filter")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Filter { get; set; }
}
